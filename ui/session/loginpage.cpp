// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/loginpage.h"

#include "core/settings/secrets.h"
#include "core/settings/settings.h"
#include "ui/feedback/notificationmodel.h"
#include "ui/session/cardframe.h"
#include "ui/session/certificatequestion.h"
#include "ui/session/encryptionwarning.h"
#include "ui/session/passwordfield.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/shorttime.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 400;

/// Where a failed log-in can be mended: at the address, at the password, or nowhere on this page.
enum class Place { Server, Password, Page };

Place placeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::NotIcws:
    case ErrorKind::UnreadableAnswer:
    case ErrorKind::Unsupported:
    case ErrorKind::Gone:
        return Place::Server;
    case ErrorKind::WrongPassword:
        return Place::Password;
    case ErrorKind::NotConnected:
    case ErrorKind::ConnectionLost:
    case ErrorKind::InvalidRequest:
    case ErrorKind::InvalidProperty:
    case ErrorKind::SessionEnded:
    case ErrorKind::Forbidden:
    case ErrorKind::Busy:
    case ErrorKind::NotAccepting:
    case ErrorKind::Unavailable:
    case ErrorKind::ServerFault:
        return Place::Page;
    }
    return Place::Page;
}

/// As wide as usual, or as what cannot be wrapped: the text of a check box is long in some languages.
void fitWidth(QWidget &card)
{
    card.setFixedWidth(std::max(cardWidth, card.layout()->totalMinimumSize().width()));
}

} // namespace

LogInPage::LogInPage(Session &session, Settings &settings, Secrets &secrets, CertificateTrust &trust,
    NotificationModel &notifications, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_trust(trust)
    , m_notifications(notifications)
{
    setObjectName(u"logInPage"_s);
    build();
    connect(&m_session, &Session::stateChanged, this, &LogInPage::takeState);
    connect(&m_session, &Session::logInFailed, this, &LogInPage::takeFailure);

    const LogInMemory last = m_settings.lastLogIn();
    m_server->setEditText(last.server);
    m_user->setText(last.user);
    m_remember->setChecked(last.remember);
    followLocks();
    updateWarning();
}

void LogInPage::followLocks()
{
    QStringList names;
    for (const auto &[setting, name] :
        { std::pair { Setting::Server, tr("server") }, std::pair { Setting::User, tr("user") },
            std::pair { Setting::RememberPassword, tr("remembering the password") } }) {
        if (m_settings.isLocked(setting)) {
            names += name;
        }
    }
    //: %1 is what was set: the server, the user
    m_locked->setText(tr("Set by your administrator: %1.").arg(QLocale().createSeparatedList(names)));
    m_locked->setVisible(!names.isEmpty());
    updateEnabled();
    // What is not to be kept any more is not left where it was.
    if (LogInMemory last = m_settings.ownLastLogIn();
        last.remember && m_settings.isLocked(Setting::RememberPassword) && !m_remember->isChecked()) {
        m_secrets.erase(Secrets::keyFor(last.server, last.user), this, [this](const Secrets::Answer &answer) {
            if (!answer) {
                m_notifications.add(MessageBar::Kind::Warning, tr("Remember the password"),
                    tr("Your administrator does not allow it, but the keychain has not forgotten it."));
            }
        });
        last.remember = false;
        m_settings.setLastLogIn(last);
    }
}

/// What the administrator has set, nobody types.
void LogInPage::updateEnabled()
{
    m_server->setEnabled(!m_underWay && !m_settings.isLocked(Setting::Server));
    m_user->setEnabled(!m_underWay && !m_settings.isLocked(Setting::User));
    m_remember->setEnabled(
        !m_underWay && m_noKeychain->isHidden() && !m_settings.isLocked(Setting::RememberPassword));
}

void LogInPage::build()
{
    m_card = new CardFrame(this);
    m_card->setObjectName(u"logInCard"_s);
    m_card->setFixedWidth(cardWidth);

    auto *icon = new QLabel(m_card);
    icon->setPixmap(QIcon(u":/icons/app/128.png"_s).pixmap(64, 64));
    icon->setAlignment(Qt::AlignCenter);
    auto *name = new QLabel(u"Dialbook"_s, m_card);
    name->setObjectName(u"logInTitle"_s);
    name->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    m_profile = new QLabel(m_card);
    m_profile->setObjectName(u"logInProfile"_s);
    m_profile->hide();
    m_purpose = new QLabel(m_card);
    m_purpose->setObjectName(u"logInPurpose"_s);
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_profile, m_purpose }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }

    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(28, 20, 28, 22);
    inside->setSpacing(0);
    inside->addWidget(icon);
    inside->addSpacing(6);
    inside->addWidget(name);
    inside->addSpacing(2);
    inside->addWidget(m_profile);
    inside->addWidget(m_purpose);
    inside->addSpacing(14);
    m_formWidget = buildForm();
    inside->addWidget(m_formWidget);

    // The card scrolls when it does not fit: a small screen, a large font, a long message.
    auto *page = new QWidget(this);
    auto *around = new QGridLayout(page);
    around->setContentsMargins(12, 12, 12, 12);
    around->setRowStretch(0, 2);
    around->setRowStretch(2, 3);
    // A column of its own, not an alignment: wrapped text must be measured at the card's width.
    around->setColumnStretch(0, 1);
    around->setColumnStretch(2, 1);
    around->addWidget(m_card, 1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

QLabel *LogInPage::buildLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, m_card);
    label->setBuddy(buddy);
    return label;
}

QWidget *LogInPage::buildForm()
{
    auto *form = new QWidget(m_card);
    m_form = new QVBoxLayout(form);
    m_form->setContentsMargins({});
    m_form->setSpacing(5);

    m_server = new QComboBox(form);
    m_server->setObjectName(u"serverField"_s);
    m_server->setAccessibleName(tr("Server"));
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_server->lineEdit()->setPlaceholderText(tr("cic1.example.com"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_server->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_server->addItems(m_settings.serverHistory());

    m_warningRow = new QWidget(form);
    m_warningRow->setObjectName(u"encryptionWarning"_s);
    auto *warningGlyph = new IconLabel(glyph(Glyph::Warning, Tone::Warning), m_warningRow);
    m_warning = new QLabel(m_warningRow);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    auto *warningLayout = new QHBoxLayout(m_warningRow);
    warningLayout->setContentsMargins(0, 2, 0, 0);
    warningLayout->addWidget(warningGlyph, 0, Qt::AlignTop);
    warningLayout->addWidget(m_warning, 1);

    m_user = new QLineEdit(form);
    m_user->setObjectName(u"userField"_s);
    m_user->setAccessibleName(tr("User"));
    m_user->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password = new PasswordField(u"password"_s, tr("Password"), form);
    m_remember = new QCheckBox(tr("&Remember the password"), form);
    m_remember->setObjectName(u"rememberBox"_s);
    m_locked = new QLabel(form);
    m_locked->setObjectName(u"logInLocked"_s);
    m_locked->setTextFormat(Qt::PlainText);
    m_locked->setWordWrap(true);
    m_locked->setForegroundRole(QPalette::PlaceholderText);
    m_noKeychain =
        new QLabel(tr("This computer has no keychain, so the password cannot be remembered."), form);
    m_noKeychain->setObjectName(u"noKeychainLabel"_s);
    m_noKeychain->setWordWrap(true);
    m_noKeychain->hide();

    m_message = new MessageBar(form);
    m_message->setObjectName(u"logInMessage"_s);

    m_progressText = new QLabel(form);
    m_progressText->setObjectName(u"logInProgressText"_s);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressText->setWordWrap(true);
    m_progress = new QProgressBar(form);
    m_progress->setObjectName(u"logInProgress"_s);
    m_progress->setAccessibleName(tr("Logging in"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);

    m_logIn = new QPushButton(tr("&Log in"), form);
    m_logIn->setObjectName(u"logInButton"_s);
    m_logIn->setDefault(true);
    m_logIn->setAutoDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), form);
    m_cancel->setObjectName(u"cancelLogInButton"_s);
    m_cancel->setShortcut(Qt::Key_Escape);
    m_read = new QPushButton(form);
    m_read->setObjectName(u"readButton"_s);
    for (QPushButton *button : { m_logIn, m_cancel, m_read }) {
        button->setMinimumHeight(button->sizeHint().height() + 4);
    }

    m_form->addWidget(buildLabel(tr("&Server"), m_server));
    m_form->addWidget(m_server);
    m_form->addWidget(m_warningRow);
    m_form->addSpacing(7);
    m_form->addWidget(buildLabel(tr("&User"), m_user));
    m_form->addWidget(m_user);
    m_form->addSpacing(7);
    m_form->addWidget(buildLabel(tr("&Password"), m_password->edit()));
    m_form->addWidget(m_password);
    m_form->addSpacing(4);
    m_form->addWidget(m_remember);
    m_form->addWidget(m_noKeychain);
    m_form->addWidget(m_locked);
    m_form->addWidget(m_message);
    m_form->addSpacing(10);
    m_form->addWidget(m_progressText);
    m_form->addWidget(m_progress);
    m_form->addWidget(m_logIn);
    m_form->addWidget(m_cancel);
    m_form->addSpacing(4);
    m_form->addWidget(m_read);

    connect(m_server, &QComboBox::editTextChanged, this, &LogInPage::updateWarning);
    connect(m_server, &QComboBox::editTextChanged, this, &LogInPage::forgetProblem);
    connect(m_user, &QLineEdit::textEdited, this, &LogInPage::forgetProblem);
    connect(m_password, &PasswordField::edited, this, [this] {
        m_passwordFromKeychain = false;
        forgetProblem();
    });
    // A kept password belongs to one user on one server.
    const auto otherAccount = [this] {
        if (m_passwordFromKeychain) {
            m_password->clear();
            m_passwordFromKeychain = false;
        }
        lookForPassword();
    };
    connect(m_remember, &QCheckBox::clicked, this, &LogInPage::lookForPassword);
    connect(m_server->lineEdit(), &QLineEdit::editingFinished, this, otherAccount);
    connect(m_user, &QLineEdit::editingFinished, this, otherAccount);
    connect(m_server->lineEdit(), &QLineEdit::returnPressed, this, &LogInPage::submit);
    connect(m_user, &QLineEdit::returnPressed, this, &LogInPage::submit);
    connect(m_password, &PasswordField::submitted, this, &LogInPage::submit);
    connect(m_logIn, &QPushButton::clicked, this, &LogInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancelLogIn(); });
    connect(m_read, &QPushButton::clicked, this, &LogInPage::readingRequested);
    setUnderWay(false);
    offerReading(Reading::None, {});
    return form;
}

void LogInPage::prefill(const QString &server, const QString &user)
{
    if (!server.isEmpty() && !m_settings.isLocked(Setting::Server)) {
        m_server->setEditText(server);
    }
    if (!user.isEmpty() && !m_settings.isLocked(Setting::User)) {
        m_user->setText(user);
    }
    updateWarning();
}

void LogInPage::showProfile(const QString &name)
{
    m_profile->setText(tr("Profile: %1").arg(name));
    m_profile->setVisible(!name.isEmpty());
}

void LogInPage::logInWith(const QString &password)
{
    m_password->setText(password);
    m_passwordFromKeychain = false;
    submit();
}

void LogInPage::prepare()
{
    const QString typed = m_server->currentText();
    {
        const QSignalBlocker quiet(m_server);
        m_server->clear();
        m_server->addItems(m_settings.serverHistory());
        m_server->setEditText(typed);
    }
    if (m_server->currentText().trimmed().isEmpty()) {
        m_server->setFocus(Qt::OtherFocusReason);
    } else if (m_user->text().trimmed().isEmpty()) {
        m_user->setFocus(Qt::OtherFocusReason);
    } else {
        m_password->focusAndSelect();
    }
    lookForPassword();
}

void LogInPage::offerReading(Reading reading, const QDateTime &asOf)
{
    m_read->setVisible(reading == Reading::Behind);
    m_read->setText(asOf.isValid() ? tr("Read the &directories as of %1").arg(shortTime(asOf))
                                   : tr("Read the last known &directories"));
    if (reading != Reading::Beside) {
        m_purpose->setText(tr("The directories and speed dials of your CIC server"));
    } else if (asOf.isValid()) {
        m_purpose->setText(
            tr("You can read what was known as of %1. Log in to bring it up to date.").arg(shortTime(asOf)));
    } else {
        m_purpose->setText(tr("Log in to bring the directories up to date."));
    }
}

void LogInPage::showNotice(const QString &text)
{
    m_form->removeWidget(m_message);
    m_form->insertWidget(0, m_message);
    m_message->setClosable(true);
    m_message->showMessage(MessageBar::Kind::Information, text);
}

void LogInPage::submit()
{
    if (m_underWay) {
        return;
    }
    forgetProblem();
    const std::optional<ServerAddress> server = ServerAddress::fromUserInput(m_server->currentText());
    if (m_server->currentText().trimmed().isEmpty()) {
        showAt(m_server, tr("Which server? Type its name, for example cic1.example.com."));
        return;
    }
    if (!server) {
        showAt(m_server, tr("This is not the name or address of a server."));
        return;
    }
    if (!m_settings.allowsPlainHttp() && !encryptionWarning(*server).isEmpty()) {
        showAt(m_server,
            tr("Your administrator does not allow unencrypted connections (http). Use https, or only the "
               "server's name."));
        return;
    }
    if (m_user->text().trimmed().isEmpty()) {
        showAt(m_user, tr("Who are you? Type your user name."));
        return;
    }
    if (m_password->text().isEmpty()) {
        showAt(m_password, tr("Type your password."));
        return;
    }
    closeQuestion();
    m_trust.startAfresh();
    m_tried = { UserId(m_user->text().trimmed()), m_password->text() };
    m_triedServer = server->displayText();
    m_progressText->setText(tr("Logging in to %1…").arg(m_triedServer));
    m_session.logIn(*server, m_tried);
}

void LogInPage::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    updateEnabled();
    m_password->setEnabled(!underWay);
    m_progress->setVisible(underWay);
    m_progressText->setVisible(underWay);
    m_logIn->setVisible(!underWay);
    m_cancel->setVisible(underWay);
    if (underWay) {
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void LogInPage::takeState(Session::State state)
{
    const bool underWay = state == Session::State::LoggingIn;
    const bool ended = m_underWay && !underWay;
    if (underWay != m_underWay) {
        setUnderWay(underWay);
    }
    if (!ended) {
        return;
    }
    if (state == Session::State::Connected) {
        keepPassword();
        m_password->clear();
        m_passwordFromKeychain = false;
        forgetProblem();
    } else {
        m_password->focusAndSelect();
    }
}

void LogInPage::takeFailure(const Error &error)
{
    setUnderWay(false);
    const ErrorText text = textFor(error, Deed::LogIn);
    m_notifications.addError(tr("Log in to %1").arg(m_triedServer), text);
    if (error.kind == ErrorKind::TlsFailed && m_trust.problem()) {
        askAboutCertificate();
        return;
    }
    switch (placeOf(error.kind)) {
    case Place::Server:
        showAt(m_server, text);
        break;
    case Place::Password:
        showAt(m_password, text);
        break;
    case Place::Page:
        showAt(m_remember, text);
        m_logIn->setFocus(Qt::OtherFocusReason);
        break;
    }
}

/// In place of the form, so that nobody answers it in passing.
void LogInPage::askAboutCertificate()
{
    closeQuestion();
    m_question = new CertificateQuestion(*m_trust.problem(), m_card);
    connect(m_question, &CertificateQuestion::trusted, this, [this] {
        m_trust.trust(m_question->problem());
        closeQuestion();
        submit();
    });
    connect(m_question, &CertificateQuestion::declined, this, [this] {
        closeQuestion();
        m_server->setFocus(Qt::OtherFocusReason);
    });
    m_formWidget->hide();
    m_card->layout()->addWidget(m_question);
    m_question->show(); // what is hidden takes no room
    fitWidth(*m_card);
    m_question->setFocus(Qt::OtherFocusReason);
}

void LogInPage::closeQuestion()
{
    if (m_question) {
        m_question->hide();
        m_question->deleteLater();
        m_question = nullptr;
        m_formWidget->show();
        fitWidth(*m_card);
    }
}

void LogInPage::showAt(QWidget *field, const ErrorText &text)
{
    m_form->removeWidget(m_message);
    m_form->insertWidget(m_form->indexOf(field) + 1, m_message);
    m_message->setClosable(false);
    m_message->showError(text);
    if (field == m_server) {
        m_server->setFocus(Qt::OtherFocusReason);
        m_server->lineEdit()->selectAll();
    } else if (field == m_password) {
        m_password->focusAndSelect();
    } else if (field == m_user) {
        m_user->setFocus(Qt::OtherFocusReason);
    }
    field->setAccessibleDescription(text.sentence);
}

void LogInPage::showAt(QWidget *field, const QString &text)
{
    showAt(field, ErrorText { text, {}, false });
}

void LogInPage::forgetProblem()
{
    for (QWidget *field : { static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_user),
             static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_remember) }) {
        field->setAccessibleDescription({});
    }
    m_message->dismiss();
}

void LogInPage::updateWarning()
{
    const std::optional<ServerAddress> server = ServerAddress::fromUserInput(m_server->currentText());
    const QString warning = server ? encryptionWarning(*server) : QString();
    m_warning->setText(warning);
    m_warningRow->setVisible(!warning.isEmpty());
}

void LogInPage::lookForPassword()
{
    // A keychain may ask the person to unlock it, so it is left alone unless they want it.
    if (!m_remember->isChecked()) {
        return;
    }
    const std::optional<ServerAddress> server = ServerAddress::fromUserInput(m_server->currentText());
    const QString user = m_user->text().trimmed();
    const QString name = server ? server->displayText() : QString();
    m_secrets.read(Secrets::keyFor(name, user), this, [this, name, user](const Secrets::Answer &answer) {
        const bool noKeychain = !answer && answer.error() == SecretProblem::NoKeychain;
        m_noKeychain->setVisible(noKeychain);
        updateEnabled();
        if (noKeychain) {
            m_remember->setChecked(false);
        }
        const std::optional<ServerAddress> now = ServerAddress::fromUserInput(m_server->currentText());
        const bool stillWanted = now && now->displayText() == name && m_user->text().trimmed() == user;
        if (answer && stillWanted && !m_underWay && m_password->text().isEmpty()) {
            m_password->setText(*answer);
            m_passwordFromKeychain = true;
            if (m_password->edit()->hasFocus()) {
                m_logIn->setFocus(Qt::OtherFocusReason);
            }
        }
    });
}

void LogInPage::keepPassword()
{
    const bool remember = m_remember->isChecked();
    const LogInMemory last = m_settings.lastLogIn();
    const bool wasKept = last.remember && last.server == m_triedServer && last.user == m_tried.user.text();
    m_settings.rememberServer(m_triedServer);
    m_settings.setLastLogIn({ m_triedServer, m_tried.user.text(), remember });
    const QString key = Secrets::keyFor(m_triedServer, m_tried.user.text());
    if (remember) {
        m_secrets.write(key, m_tried.password, this, [this](const Secrets::Answer &answer) {
            if (!answer) {
                m_notifications.add(MessageBar::Kind::Warning, tr("Remember the password"),
                    answer.error() == SecretProblem::NoKeychain
                        ? tr("This computer has no keychain, so the password cannot be remembered.")
                        : tr("The keychain did not take the password. You will be asked for it next time."));
            }
        });
    } else if (wasKept || m_passwordFromKeychain) {
        m_secrets.erase(key, this, [](const Secrets::Answer &) {});
    }
    m_tried = {};
}

} // namespace dialbook
