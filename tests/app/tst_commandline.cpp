// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/commandline.h"

#include "core/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// What the command line is read as, and what it is refused for.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"Dialbook"_s);
        QCoreApplication::setApplicationVersion(u"1.2"_s);
    }

    void everyOptionIsRead()
    {
        const auto read = readCommandLine({ u"dialbook"_s, u"--server"_s, u"cic1"_s, u"--user=anna"_s,
            u"--password-stdin"_s, u"--lang"_s, u"de"_s, u"--theme"_s, u"dark"_s, u"--verbose"_s });
        const auto *options = std::get_if<Options>(&read);
        QVERIFY(options);
        QCOMPARE(*options,
            (Options { u"cic1"_s, u"anna"_s, true, u"de"_s, Theme::Dark, true, false, {}, {}, false }));
    }

    void theLanguageIsKnownWhateverElseIsWrong()
    {
        const auto askedFor = [](QStringList arguments) {
            arguments.prepend(u"dialbook"_s);
            return optionsForLanguage(arguments).language;
        };
        QCOMPARE(askedFor({ u"--lang"_s, u"de"_s, u"--help"_s }), u"de"_s);
        QCOMPARE(askedFor({ u"--nonsense"_s, u"--lang=pt_BR"_s }), u"pt_BR"_s);
        QCOMPARE(askedFor({ u"--help"_s }), QString());
        QCOMPARE(askedFor({ u"--"_s, u"--lang=de"_s }), QString()); // a link, if anything
    }

    void whoseLanguageItIsIsKnownWhateverElseIsWrong()
    {
        QCOMPARE(
            optionsForLanguage({ u"dialbook"_s, u"--nonsense"_s, u"--profile=Night"_s }).profile, u"Night"_s);
        QCOMPARE(optionsForLanguage({ u"dialbook"_s, u"--profile=../night"_s }).profile, QString());
        QVERIFY(optionsForLanguage({ u"dialbook"_s, u"--demo"_s, u"--help"_s }).demo);
    }

    void theLanguageIsLockedOrAskedForOrChosenOrProposed()
    {
        using Section = Administration::Section;
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Administration administration;
        QCOMPARE(languageOf({}, administration, nullptr), QString()); // the system's
        administration.set(Section::Defaults, Setting::Language, u"de"_s);
        QCOMPARE(languageOf({}, administration, &store), u"de"_s);
        Settings(store, administration).setLanguage(u"ja"_s);
        QCOMPARE(languageOf({}, administration, &store), u"ja"_s);
        QCOMPARE(languageOf({}, administration, nullptr), u"de"_s); // somebody else
        Settings(store, administration).setLanguage({});
        QCOMPARE(languageOf({}, administration, &store), QString()); // the system's, whatever is proposed
        Options asked;
        asked.language = u"fr"_s;
        QCOMPARE(languageOf(asked, administration, &store), u"fr"_s);
        administration.set(Section::Locked, Setting::Language, u"es"_s);
        QCOMPARE(languageOf(asked, administration, &store), u"es"_s);
    }

    void whatIsLockedCannotBeAskedFor()
    {
        using Section = Administration::Section;
        Administration administration;
        Options options;
        options.server = u"cic9"_s;
        options.user = u"anna"_s;
        QCOMPARE(refusedOptions(options, administration), QString());
        administration.set(Section::Defaults, Setting::Server, u"cic1"_s); // which is only proposed
        QCOMPARE(refusedOptions(options, administration), QString());

        administration.set(Section::Locked, Setting::Server, u"cic1"_s);
        QVERIFY(refusedOptions(options, administration).contains(u"--server did nothing"_s));
        options.server = u"CIC1:8019"_s; // the same one
        QCOMPARE(refusedOptions(options, administration), QString());
        administration.set(Section::Locked, Setting::User, u"frontdesk"_s);
        QVERIFY(refusedOptions(options, administration).contains(u"--user did nothing"_s));
        options.user.clear();
        QCOMPARE(refusedOptions(options, administration), QString());
    }

    void anotherProfileStartsAsThisOneDid()
    {
        Options options;
        QCOMPARE(argumentsFor({}, options), QStringList());
        options.server = u"cic1"_s;
        options.user = u"anna"_s;
        options.profile = u"day"_s;
        options.hidden = true;
        QCOMPARE(argumentsFor({}, options), QStringList()); // the usual one
        QCOMPARE(argumentsFor(u"night"_s, options), QStringList({ u"--profile"_s, u"night"_s }));
        options.language = u"ja"_s;
        options.theme = Theme::Dark;
        options.verbose = true;
        const auto read = readCommandLine(QStringList { u"dialbook"_s } + argumentsFor(u"night"_s, options));
        const auto *again = std::get_if<Options>(&read);
        QVERIFY(again);
        options.server.clear();
        options.user.clear();
        options.profile = u"night"_s;
        options.hidden = false;
        QCOMPARE(*again, options);
    }

    void aHiddenStartIsForTheSystem()
    {
        QVERIFY(std::get<Options>(readCommandLine({ u"dialbook"_s, u"--hidden"_s })).hidden);
        QVERIFY(!std::get<Options>(readCommandLine({ u"dialbook"_s })).hidden);
        const auto help = std::get<CommandLineText>(readCommandLine({ u"dialbook"_s, u"--help"_s }));
        QVERIFY(!help.text.contains(u"hidden"_s));
    }

    void aDemonstrationNeedsNothingElse()
    {
        const auto read = readCommandLine({ u"dialbook"_s, u"--demo"_s });
        const auto *options = std::get_if<Options>(&read);
        QVERIFY(options);
        QVERIFY(options->demo);
    }

    void aProfileIsNamed()
    {
        const auto read = readCommandLine({ u"dialbook"_s, u"--profile"_s, u"Berlin_2"_s });
        QCOMPARE(std::get<Options>(read).profile, u"Berlin_2"_s);
    }

    void aLinkHasANumberOrNone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("number");
        const QString number = u"+49-221-4711"_s;
        QTest::newRow("tel") << QStringList { u"tel:+49-221-4711"_s } << number;
        QTest::newRow("callto") << QStringList { u"callto://+49-221-4711"_s } << number;
        QTest::newRow("as desktops give it")
            << QStringList { u"--"_s, u"TEL:+49-221-4711;ext=2"_s } << number;
        QTest::newRow("an option in it") << QStringList { u"--"_s, u"tel:4711 --server=evil"_s } << QString();
        QTest::newRow("an option after it") << QStringList { u"--"_s, u"tel:--server=evil"_s } << QString();
        QTest::newRow("a name") << QStringList { u"callto:john.doe"_s } << QString();
    }

    void aLinkHasANumberOrNone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, number);
        const auto read = readCommandLine(QStringList { u"dialbook"_s } + arguments);
        const auto *options = std::get_if<Options>(&read);
        QVERIFY(options);
        Options expected;
        expected.number = number;
        expected.linkHadNone = number.isEmpty();
        QCOMPARE(*options, expected); // and nothing else
    }

    void withoutOptionsEverythingIsTheSystems()
    {
        const auto read = readCommandLine({ u"dialbook"_s });
        const auto *options = std::get_if<Options>(&read);
        QVERIFY(options);
        QCOMPARE(*options, Options {});
    }

    void mistakesAreToldAndEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringList { u"--sever"_s } << u"sever"_s;
        QTest::newRow("no value") << QStringList { u"--server"_s } << u"server"_s;
        QTest::newRow("theme") << QStringList { u"--theme"_s, u"pink"_s } << u"pink"_s;
        QTest::newRow("stray word") << QStringList { u"cic1"_s } << u"cic1"_s;
        QTest::newRow("password for nobody") << QStringList { u"--password-stdin"_s } << u"--user"_s;
        QTest::newRow("no profile's name") << QStringList { u"--profile=../x"_s } << u"--profile"_s;
        QTest::newRow("an empty profile") << QStringList { u"--profile="_s } << u"--profile"_s;
        QTest::newRow("a profile of nothing") << QStringList { u"--demo"_s, u"--profile=x"_s } << u"--demo"_s;
        QTest::newRow("another link") << QStringList { u"sip:8234@cic1"_s } << u"sip:"_s;
        QTest::newRow("two links") << QStringList { u"tel:1"_s, u"tel:2"_s } << u"one link"_s;
        QTest::newRow("an option behind --") << QStringList { u"--"_s, u"--server=evil"_s } << u"evil"_s;
        QTest::newRow("two servers") << QStringList { u"--demo"_s, u"--server"_s, u"cic1"_s } << u"--demo"_s;
    }

    void mistakesAreToldAndEndWithTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto read = readCommandLine(QStringList { u"dialbook"_s } + arguments);
        const auto *text = std::get_if<CommandLineText>(&read);
        QVERIFY(text);
        QCOMPARE(text->exitCode, 2);
        QVERIFY2(text->text.contains(says), qPrintable(text->text));
    }

    void helpAndVersionAreTexts()
    {
        const auto help = readCommandLine({ u"dialbook"_s, u"--help"_s });
        QVERIFY(std::get<CommandLineText>(help).text.contains(u"--password-stdin"_s));
        const auto version = readCommandLine({ u"dialbook"_s, u"--version"_s });
        QCOMPARE(std::get<CommandLineText>(version).text, u"Dialbook 1.2\n"_s);
        QCOMPARE(std::get<CommandLineText>(version).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
