// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/feedback/errortext.h"

#include <QWidget>

class QCheckBox;
class QDateTime;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dialbook {

class CardFrame;
class CertificateQuestion;
class CertificateTrust;
class MessageBar;
class NotificationModel;
class PasswordField;
class Secrets;
class Settings;

/// The page that a person logs in at: server, user, password. Says what went wrong in words at the field
/// that can mend it, and remembers what worked: the password in the system's keychain only, and only when
/// asked to. Lives in the main window.
class LogInPage : public QWidget
{
    Q_OBJECT

public:
    LogInPage(Session &session, Settings &settings, Secrets &secrets, CertificateTrust &trust,
        NotificationModel &notifications, QWidget *parent = nullptr);

    /// Fills the fields in, over what was remembered; what is empty or set by the administrator stays.
    void prefill(const QString &server, const QString &user);
    /// Says which profile the person logs in with; "" says nothing.
    void showProfile(const QString &name);
    /// As if the person had typed this password and pressed Log in.
    void logInWith(const QString &password);
    /// Makes the page ready for the next person: the focus is where something is missing.
    void prepare();
    enum class Reading {
        None, ///< there is nothing to read without logging in
        Beside, ///< the last known directories are seen beside the page
        Behind, ///< they are shown instead of it when the person wants to
    };
    /// asOf: when they were last known to be true.
    void offerReading(Reading reading, const QDateTime &asOf);
    /// Something to say before anything is typed, e.g. why the person finds themselves here.
    void showNotice(const QString &text);

signals:
    /// The person would rather read the last known directories.
    void readingRequested();

private:
    void build();
    QWidget *buildForm();
    QLabel *buildLabel(const QString &text, QWidget *buddy);
    void followLocks();
    void updateEnabled();
    void submit();
    void setUnderWay(bool underWay);
    void takeState(Session::State state);
    void takeFailure(const Error &error);
    void askAboutCertificate();
    void closeQuestion();
    void showAt(QWidget *field, const ErrorText &text);
    void showAt(QWidget *field, const QString &text);
    void forgetProblem();
    void updateWarning();
    void lookForPassword();
    void keepPassword();

    Session &m_session;
    Settings &m_settings;
    Secrets &m_secrets;
    CertificateTrust &m_trust;
    NotificationModel &m_notifications;

    CardFrame *m_card = nullptr;
    QLabel *m_profile = nullptr;
    QLabel *m_purpose = nullptr;
    QPushButton *m_read = nullptr;
    QWidget *m_formWidget = nullptr;
    QVBoxLayout *m_form = nullptr;
    CertificateQuestion *m_question = nullptr; ///< instead of the form while it is there
    QComboBox *m_server = nullptr;
    QLineEdit *m_user = nullptr;
    PasswordField *m_password = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_locked = nullptr;
    QLabel *m_noKeychain = nullptr;
    QLabel *m_warning = nullptr;
    QWidget *m_warningRow = nullptr;
    MessageBar *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_logIn = nullptr;
    QPushButton *m_cancel = nullptr;

    bool m_underWay = false;
    Credentials m_tried; ///< what the log-in under way was given
    QString m_triedServer;
    bool m_passwordFromKeychain = false;
};

} // namespace dialbook
