// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace dialbook {

/// What is wrong with a field, said under it: a glyph and words. Takes no room while there is nothing to
/// say.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Hint, Problem };

    explicit FieldNote(QWidget *parent = nullptr);

    void showNote(Kind kind, const QString &text);
    void clear();
    [[nodiscard]] bool hasProblem() const { return m_kind == Kind::Problem && !m_text->text().isEmpty(); }
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGlyph();

    Kind m_kind = Kind::Hint;
    QLabel *m_glyph;
    QLabel *m_text;
};

/// One text of a contact, on one line or several. Gives back exactly what was loaded unless the person
/// changed it: a line edit would otherwise mangle what it cannot show, such as line breaks.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { One, Few, Many };

    FieldEdit(Lines lines, const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void load(const QString &value);
    [[nodiscard]] QString value() const;
    void setReadOnly(bool readOnly);
    void focusInput();
    [[nodiscard]] QWidget *input() const;
    [[nodiscard]] FieldNote *note() const { return m_note; }

signals:
    void edited();

private:
    [[nodiscard]] QString typed() const;

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    FieldNote *m_note;
    QString m_loaded;
    QString m_shown;
};

} // namespace dialbook
