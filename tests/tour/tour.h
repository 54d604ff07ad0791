// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialbook/language.h"
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "tests/tour/inspector.h"
#include "tests/tour/pseudotranslator.h"

#include <QDir>

namespace dialbook {

/// As patient as a person who looks at pictures.
[[nodiscard]] DriverPolicy leisurely();

/// Opens Find and types; true when somebody was found.
[[nodiscard]] bool findEverywhere(GuiDriver &driver, const QString &typed);

/// A walk through the real window, station by station, each with a picture: what a person sees from log-in
/// to being cut off. Ends at the first station that is not as it should be, and says which.
class Tour
{
public:
    Tour(SimulatorProcess &simulator, const QString &folder);

    /// The whole walk in one look. name: part of the pictures' names, e.g. "light".
    bool walk(const QString &name, Theme theme);
    /// A speed dial with every kind of link that needs attention; and Preferences.
    bool linkHealth(const QString &name, Theme theme);
    /// A few stations at other sizes, in another language, or from right to left.
    /// Edits that wait in the outbox, and conflicts.
    bool outbox(
        const QString &name, Theme theme, const QSize &size, Qt::LayoutDirection direction = Qt::LeftToRight);
    /// Several contacts at once: their fields, the plan, how far it is, what became of each.
    bool bulk(const QString &name, Theme theme, const QSize &size);
    /// What was done, searched and undone from; and Preferences, which say how long it is kept.
    bool changeLog(const QString &name, Theme theme, const QSize &size);
    /// Saving when somebody else was faster, the server is busy, or there is no connection.
    bool saving(const QString &name, Theme theme, const QSize &size);
    bool small(const QString &name, const QSize &size);
    bool translated(const QString &language);
    bool rightToLeft();
    /// Starting without a connection, and loading everything with one.
    bool offline(const QString &name, Theme theme, const QSize &size);
    /// A directory that is not wholly loaded: of a simulator with "--data 5000".
    bool large(const QString &name, Theme theme, const QSize &size, SimulatorProcess &simulator);
    /// A certificate that the system does not trust, and one that is not the one that was trusted.
    bool certificates(const QString &name, Theme theme, const QSize &size, const QString &simulator);
    /// What was typed comes back after an end that nobody asked for.
    bool drafts(const QString &name, Theme theme, const QSize &size);

    /// From now on every station is inspected (inspector.h), and the walk goes on whatever is found.
    void inspect() { m_inspects = true; }
    /// What was found so far, each once, with the station where it was seen first.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    using Step = std::function<bool(GuiDriver &)>;
    /// Does something, waits until the window has settled, and takes a picture of it.
    bool station(GuiDriver &person, const QString &title, const Step &step);
    void settle(GuiDriver &person);
    void lookAround(const QString &title);
    /// All that the server may have told.
    void learn();
    bool picture(GuiDriver &person, const QString &title);
    bool logIn(GuiDriver &person, const QSize &size);
    bool logIn(GuiDriver &person, const QSize &size, const SimulatorProcess &simulator);
    bool logInStations(GuiDriver &person);
    bool directoryStations(GuiDriver &person);
    bool findStations(GuiDriver &person);
    bool editorStations(GuiDriver &person);
    bool speedDialStations(GuiDriver &person);
    bool sessionStations(GuiDriver &person);
    /// A contact with a link to it in "Weekend Duty"; answers with the contact's id.
    QString linkedContact(const QString &directory, const QString &name, const QString &number);
    void edit(
        const QString &directory, const QString &what, const QString &entry, const QJsonObject &contact);

    SimulatorProcess &m_simulator;
    SimulatorProcess *m_server; ///< the one that is talked to now
    QDir m_folder;
    QString m_look;
    QStringList m_pictures;
    QString m_problem;
    Inspector m_inspector;
    bool m_inspects = false;
    QStringList m_faults;
    QSet<QString> m_seen;
    int m_number = 0;
};

} // namespace dialbook
