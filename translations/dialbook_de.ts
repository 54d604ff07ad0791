<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BulkText</name>
    <message>
        <location filename="../ui/bulk/bulktext.cpp" line="+24"/>
        <source>Change several contacts</source>
        <translation>Mehrere Kontakte ändern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete several contacts</source>
        <translation>Mehrere Kontakte löschen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move to speed dial</source>
        <translation>In Kurzwahl verschieben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add to speed dial</source>
        <translation>Zur Kurzwahl hinzufügen</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nothing would change: it says so already.</source>
        <translation>Nichts würde sich ändern: Es steht schon so da.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is already being deleted.</source>
        <translation>Das Löschen läuft bereits.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier edit of it is not over; see the outbox.</source>
        <translation>Eine frühere Änderung daran ist nicht abgeschlossen; siehe Ausgang.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not loaded yet. Select it again when the directory is loaded.</source>
        <translation>Er ist noch nicht geladen. Wählen Sie ihn noch einmal aus, wenn das Verzeichnis geladen ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on that speed dial already.</source>
        <translation>Er steht schon auf dieser Kurzwahl.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its editor is open, with changes that are not saved.</source>
        <translation>Sein Bearbeitungsfenster ist offen und hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Somebody else has changed it since it was selected.</source>
        <translation>Jemand anderes hat ihn seit der Auswahl geändert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was deleted since it was selected.</source>
        <translation>Er wurde seit der Auswahl gelöscht.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>(not loaded)</source>
        <comment>an entry</comment>
        <translation>(nicht geladen)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To come</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server busy</source>
        <translation>Server beschäftigt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The entry was deleted meanwhile.</source>
        <translation>Der Eintrag wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert. Nichts davon wird überschrieben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was not sent.</source>
        <translation>Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln im Konflikt</numerusform>
            <numerusform>%Ln im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <location filename="../ui/changelog/changewords.cpp" line="+28"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed dial</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done; its answer was lost</source>
        <translation>Erledigt; die Antwort ging verloren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused. %1</source>
        <comment>why, in sentences</comment>
        <translation>Abgelehnt. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not known; it was given up before an answer came</source>
        <translation>Nicht bekannt; aufgegeben, bevor eine Antwort kam</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>An earlier request was not answered; it may have been done</source>
        <translation>Eine frühere Anfrage wurde nicht beantwortet; sie kann ausgeführt worden sein</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is an undo</source>
        <translation>Macht etwas rückgängig</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing to undo: it was not done.</source>
        <translation>Nichts rückgängig zu machen: Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has been undone already.</source>
        <translation>Es wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being undone; see the outbox.</source>
        <translation>Es wird gerade rückgängig gemacht; siehe Ausgang.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It cannot be undone: too little is known about what it was.</source>
        <translation>Es lässt sich nicht rückgängig machen: Zu wenig ist darüber bekannt, wie es war.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <location filename="../ui/contacts/changetext.cpp" line="+25"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to “%1”, Primary Number: %2</source>
        <comment>a link is added to a list</comment>
        <translation>zu „%1“, primäre Nummer: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>off “%1”</source>
        <comment>a link is removed from a list</comment>
        <translation>aus „%1“</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>with %n link(s) that you can see</source>
        <translation>
            <numerusform>mit %n Verknüpfung, die Sie sehen können</numerusform>
            <numerusform>mit %n Verknüpfungen, die Sie sehen können</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 ext. %2 (auto dial)</source>
        <comment>a number and its extension, which is dialled after it</comment>
        <translation>%1 Durchwahl %2 (automatisch)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ext. %2</source>
        <comment>a number and its extension</comment>
        <translation>%1 Durchwahl %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Allow: Change</source>
        <translation>Zulassen: Ändern</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete</source>
        <translation>Zulassen: Löschen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/dialbook/commandline.cpp" line="+30"/>
        <source>The directories and speed dials of a Genesys PureConnect (CIC) server.</source>
        <translation>Die Verzeichnisse und Kurzwahlen eines Genesys PureConnect-Servers (CIC).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A link to a telephone number (tel: or callto:), which is looked for.</source>
        <translation>Ein Link auf eine Telefonnummer (tel: oder callto:), nach der gesucht wird.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server to log in to, e.g. cic1.example.com.</source>
        <translation>Der Server, an dem Sie sich anmelden, z. B. cic1.example.com.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The user to log in as.</source>
        <translation>Der Benutzer, als der Sie sich anmelden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings and data of their own under this name, of letters, digits, dashes and underscores: for several servers or users, also at the same time.</source>
        <translation>Eigene Einstellungen und Daten unter diesem Namen aus Buchstaben, Ziffern, Binde- und Unterstrichen: für mehrere Server oder Benutzer, auch zur selben Zeit.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Log in at once, with the first line of standard input as the password. Needs --server and --user.</source>
        <translation>Sofort anmelden, mit der ersten Zeile der Standardeingabe als Kennwort. Benötigt --server und --user.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The language of the program, e.g. de.</source>
        <translation>Die Sprache des Programms, z. B. de.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>light, dark or system.</source>
        <translation>light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write down what is said to the server (without secrets).</source>
        <translation>Den Austausch mit dem Server mitschreiben (ohne Geheimnisse).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start the server simulator with made-up data, and log in to it. Nothing is kept.</source>
        <translation>Startet den Server-Simulator mit erfundenen Daten und meldet sich dort an. Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only one link can be opened.</source>
        <translation>Nur ein Link kann geöffnet werden.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation>--theme ist light, dark oder system, nicht „%1“.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--password-stdin needs --server and --user.</source>
        <translation>--password-stdin benötigt --server und --user.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo brings a server and a user of its own.</source>
        <translation>--demo bringt Server und Benutzer selbst mit.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo keeps nothing, so it has no profile.</source>
        <translation>--demo behält nichts, hat also kein Profil.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--profile is a name of at most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>--profile ist ein Name aus höchstens 32 Buchstaben (A bis Z), Ziffern, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Your administrator has set the server; --server did nothing.</source>
        <translation>Ihr Administrator hat den Server festgelegt; --server hat nichts bewirkt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your administrator has set the user; --user did nothing.</source>
        <translation>Ihr Administrator hat den Benutzer festgelegt; --user hat nichts bewirkt.</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <location filename="../ui/directories/contactcolumns.cpp" line="+133"/>
        <source>%1: no number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Business Phone&quot;; the contact has none of that kind</extracomment>
        <translation>%1: keine Nummer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2</source>
        <extracomment>a number that will be dialled, e.g. &quot;Business Phone: (317) 872-3000&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Primary Number Type</source>
        <comment>column: which of the numbers is dialled</comment>
        <translation>Art der primären Nummer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Workgroups</source>
        <comment>column</comment>
        <translation>Arbeitsgruppen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>On the phone</source>
        <extracomment>%1 is a status such as &quot;Available&quot;</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, on the phone</source>
        <translation>%1, im Gespräch</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 – %2</source>
        <extracomment>a status and the note that its user left</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <location filename="../ui/contacts/contacttext.cpp" line="+21"/>
        <source>Last Name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First Name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Display Name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Title</source>
        <comment>a person&apos;s position, e.g. Team Leader</comment>
        <translation>Position</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Email</source>
        <translation>E-Mail geschäftlich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Address</source>
        <translation>Anschrift geschäftlich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business City</source>
        <translation>Ort geschäftlich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business State</source>
        <comment>part of an address</comment>
        <translation>Bundesland geschäftlich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Zip Code</source>
        <translation>PLZ geschäftlich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Country</source>
        <translation>Land geschäftlich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Email</source>
        <translation>E-Mail privat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Address</source>
        <translation>Anschrift privat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home City</source>
        <translation>Ort privat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home State</source>
        <comment>part of an address</comment>
        <translation>Bundesland privat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Zip Code</source>
        <translation>PLZ privat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Country</source>
        <translation>Land privat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status URI</source>
        <translation>Status-URI</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone</source>
        <translation>Tel. geschäftlich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone 2</source>
        <translation>Tel. geschäftlich 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone</source>
        <translation>Tel. privat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone 2</source>
        <translation>Tel. privat 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Assistant Phone</source>
        <translation>Tel. Assistenz</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary Number</source>
        <translation>Primäre Nummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None</source>
        <comment>no primary number</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Company Directory</source>
        <translation>Firmenverzeichnis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup Directories</source>
        <translation>Arbeitsgruppen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>General Directories</source>
        <translation>Allgemeine Verzeichnisse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Station Groups</source>
        <translation>Stationsgruppen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed Dials</source>
        <translation>Kurzwahlen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups and Profiles</source>
        <translation>Gruppen und Profile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tracker Directories</source>
        <translation>Tracker-Verzeichnisse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other Directories</source>
        <translation>Weitere Verzeichnisse</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You are not connected to the server. You can read, but not change anything.</source>
        <translation>Sie sind nicht mit dem Server verbunden. Sie können alles lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This server is too old to be changed from Dialbook. You can read everything.</source>
        <translation>Dieser Server ist zu alt, um aus Dialbook heraus geändert zu werden. Sie können alles lesen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is Read Only for you: its source cannot be edited, or only its owner and Directory Administrators may do this.</source>
        <translation>Dieses Verzeichnis ist für Sie schreibgeschützt: Seine Quelle lässt sich nicht bearbeiten, oder nur sein Besitzer und Verzeichnisadministratoren dürfen das.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entries of the Company Directory are IC users. They are managed in Interaction Administrator.</source>
        <translation>Die Einträge des Firmenverzeichnisses sind IC-Benutzer. Sie werden in Interaction Administrator verwaltet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This entry only refers to a contact that lives in another directory. Change it there.</source>
        <translation>Dieser Eintrag verweist nur auf einen Kontakt in einem anderen Verzeichnis. Ändern Sie den Kontakt dort.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Change is off for this entry. Only its owner or a Directory Administrator may change it.</source>
        <translation>„Zulassen: Ändern“ ist für diesen Eintrag ausgeschaltet. Nur sein Besitzer oder ein Verzeichnisadministrator darf ihn ändern.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete is off for this entry. Only its owner or a Directory Administrator may delete it.</source>
        <translation>„Zulassen: Löschen“ ist für diesen Eintrag ausgeschaltet. Nur sein Besitzer oder ein Verzeichnisadministrator darf ihn löschen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Enter a name, a company or a number, so that the entry can be found again.</source>
        <translation>Geben Sie einen Namen, eine Firma oder eine Nummer ein, damit der Eintrag wiedergefunden werden kann.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An extension needs a number. Enter the number, or remove the extension.</source>
        <translation>Eine Durchwahl braucht eine Nummer. Geben Sie die Nummer ein, oder entfernen Sie die Durchwahl.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number is empty. Fill it in, or choose another.</source>
        <translation>Die primäre Nummer ist leer. Tragen Sie sie ein, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>EncryptionWarning</name>
    <message>
        <location filename="../ui/session/encryptionwarning.cpp" line="+30"/>
        <source>This connection is not encrypted (http): others on the network can read your password and the contacts.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt (http): Andere im Netzwerk können Ihr Kennwort und die Kontakte mitlesen.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/feedback/errortext.cpp" line="+50"/>
        <source>You are not logged in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection is not back yet.</source>
        <translation>Die Verbindung steht noch nicht wieder.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list of directories could not be loaded.</source>
        <translation>Die Liste der Verzeichnisse konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory could not be loaded.</source>
        <translation>Das Verzeichnis konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not created.</source>
        <translation>Der Eintrag wurde nicht angelegt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not changed.</source>
        <translation>Der Eintrag wurde nicht geändert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not deleted.</source>
        <translation>Der Eintrag wurde nicht gelöscht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not created.</source>
        <translation>Die Kurzwahl wurde nicht angelegt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not renamed.</source>
        <translation>Die Kurzwahl wurde nicht umbenannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not deleted.</source>
        <translation>Die Kurzwahl wurde nicht gelöscht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not added to the speed dial.</source>
        <translation>Der Kontakt wurde nicht zur Kurzwahl hinzugefügt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number was not changed.</source>
        <translation>Die primäre Nummer wurde nicht geändert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not removed from the speed dial.</source>
        <translation>Der Kontakt wurde nicht aus der Kurzwahl entfernt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number was not validated.</source>
        <translation>Die Nummer wurde nicht geprüft.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It is not known whether the entry was created.</source>
        <translation>Ob der Eintrag angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was changed.</source>
        <translation>Ob der Eintrag geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was deleted.</source>
        <translation>Ob der Eintrag gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was created.</source>
        <translation>Ob die Kurzwahl angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was renamed.</source>
        <translation>Ob die Kurzwahl umbenannt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was deleted.</source>
        <translation>Ob die Kurzwahl gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was added to the speed dial.</source>
        <translation>Ob der Kontakt zur Kurzwahl hinzugefügt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the Primary Number was changed.</source>
        <translation>Ob die primäre Nummer geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was removed from the speed dial.</source>
        <translation>Ob der Kontakt aus der Kurzwahl entfernt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What you entered is still here.</source>
        <translation>Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you chose is still here.</source>
        <translation>Ihre Auswahl ist noch da.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look whether it is there already before you try again.</source>
        <translation>Sehen Sie nach, ob es schon geklappt hat, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can try again; doing it twice does no harm.</source>
        <translation>Sie können es erneut versuchen; zweimal schadet nicht.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This user lacks the right to log in here. Ask your administrator to give it in Interaction Administrator.</source>
        <translation>Diesem Benutzer fehlt das Recht, sich hier anzumelden. Bitten Sie Ihren Administrator, es in Interaction Administrator zu erteilen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right View General Directories. Ask your administrator for it.</source>
        <translation>Ihnen fehlt das Recht „Allgemeine Verzeichnisse anzeigen“ (View General Directories). Bitten Sie Ihren Administrator darum.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to read this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>Ihnen fehlt das Recht, dieses Verzeichnis zu lesen. Bitten Sie seinen Besitzer oder einen Verzeichnisadministrator darum.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to insert new entries into this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>Ihnen fehlt das Recht, in dieses Verzeichnis neue Einträge einzufügen. Bitten Sie seinen Besitzer oder einen Verzeichnisadministrator darum.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to change it: the directory is Read Only for you, or Allow: Change is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>Ihnen fehlt das Recht, ihn zu ändern: Das Verzeichnis ist für Sie schreibgeschützt, oder „Zulassen: Ändern“ ist für diesen Eintrag ausgeschaltet. Wenden Sie sich an den Besitzer oder einen Verzeichnisadministrator.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to delete it: the directory is Read Only for you, or Allow: Delete is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>Ihnen fehlt das Recht, ihn zu löschen: Das Verzeichnis ist für Sie schreibgeschützt, oder „Zulassen: Löschen“ ist für diesen Eintrag ausgeschaltet. Wenden Sie sich an den Besitzer oder einen Verzeichnisadministrator.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to have speed dials (Allow Speed Dials). Ask your administrator to give it in Interaction Administrator.</source>
        <translation>Ihnen fehlt das Recht, Kurzwahlen zu haben (Allow Speed Dials). Bitten Sie Ihren Administrator, es in Interaction Administrator zu erteilen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to rename it. Ask its owner or a Directory Administrator.</source>
        <translation>Ihnen fehlt das Recht, sie umzubenennen. Wenden Sie sich an ihren Besitzer oder einen Verzeichnisadministrator.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to delete it. Ask its owner or a Directory Administrator.</source>
        <translation>Ihnen fehlt das Recht, sie zu löschen. Wenden Sie sich an ihren Besitzer oder einen Verzeichnisadministrator.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to insert entries into this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>Ihnen fehlt das Recht, in diese Kurzwahl Einträge einzufügen. Wenden Sie sich an ihren Besitzer, oder verwenden Sie eine eigene Kurzwahl.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to set Primary Numbers in this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>Ihnen fehlt das Recht, in dieser Kurzwahl primäre Nummern festzulegen. Wenden Sie sich an ihren Besitzer, oder verwenden Sie eine eigene Kurzwahl.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to delete entries of this speed dial. Ask its owner.</source>
        <translation>Ihnen fehlt das Recht, Einträge dieser Kurzwahl zu löschen. Wenden Sie sich an ihren Besitzer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to use the server&apos;s dial plan. The number can be saved all the same.</source>
        <translation>Ihnen fehlt das Recht, den Wählplan des Servers zu verwenden. Die Nummer kann trotzdem gespeichert werden.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No ICWS server was found at this address. Check the address, or ask your administrator for it.</source>
        <translation>Unter dieser Adresse wurde kein ICWS-Server gefunden. Prüfen Sie die Adresse, oder fragen Sie Ihren Administrator danach.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This server does not offer directories in a way that Dialbook knows. Ask your administrator which version it has.</source>
        <translation>Dieser Server bietet Verzeichnisse nicht auf eine Weise an, die Dialbook kennt. Fragen Sie Ihren Administrator, welche Version er hat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not there any more. Choose another directory.</source>
        <translation>Es ist nicht mehr da. Wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory is not there any more. Copy what you need before you close.</source>
        <translation>Das Verzeichnis ist nicht mehr da. Kopieren Sie, was Sie noch brauchen, bevor Sie schließen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it. To keep what you entered, insert it as a new entry.</source>
        <translation>Er ist nicht mehr da: Jemand hat ihn gelöscht. Um Ihre Eingaben zu behalten, fügen Sie sie als neuen Eintrag ein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+6"/>
        <source>It was already gone: someone has deleted it before you.</source>
        <translation>Das hat bereits jemand vor Ihnen getan.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This server does not offer speed dials. Ask your administrator.</source>
        <translation>Dieser Server bietet keine Kurzwahlen an. Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it.</source>
        <translation>Sie ist nicht mehr da: Jemand hat sie gelöscht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The contact or the speed dial is not there any more: someone has deleted it. Choose another.</source>
        <translation>Der Kontakt oder die Kurzwahl ist nicht mehr da: Jemand hat gelöscht. Wählen Sie neu aus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The contact is not in the speed dial any more: someone has removed it.</source>
        <translation>Der Kontakt ist nicht mehr in der Kurzwahl: Jemand hat ihn entfernt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was already gone: someone has removed it before you.</source>
        <translation>Das hat bereits jemand vor Ihnen getan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>This server does not validate numbers. The number can be saved all the same.</source>
        <translation>Dieser Server prüft keine Nummern. Die Nummer kann trotzdem gespeichert werden.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The server does not show this directory&apos;s entries. Choose another directory.</source>
        <translation>Der Server zeigt die Einträge dieses Verzeichnisses nicht. Wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server does not let programs log in the way Dialbook does. Ask your administrator which version it has.</source>
        <translation>Dieser Server lässt die Anmeldung, wie Dialbook sie vornimmt, nicht zu. Fragen Sie Ihren Administrator, welche Version er hat.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This server does not offer it; it may be too old. Ask your administrator which version it has.</source>
        <translation>Dieser Server bietet das nicht an; vielleicht ist er zu alt. Fragen Sie Ihren Administrator, welche Version er hat.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server wants a field that is missing. Fill it in and save again.</source>
        <translation>Dem Server fehlt ein Pflichtfeld. Füllen Sie es aus, und speichern Sie erneut.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not accept what a field holds. Correct it and save again.</source>
        <translation>Der Server nimmt den Inhalt eines Feldes nicht an. Berichtigen Sie ihn, und speichern Sie erneut.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this name. Enter another.</source>
        <translation>Der Server nimmt diesen Namen nicht an. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this Primary Number. Choose another.</source>
        <translation>Der Server nimmt diese primäre Nummer nicht an. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server cannot read it as a number. It can be saved all the same.</source>
        <translation>Der Server kann die Eingabe nicht als Nummer lesen. Sie kann trotzdem gespeichert werden.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server did not understand the request. Show the details to your administrator.</source>
        <translation>Der Server hat die Anfrage nicht verstanden. Zeigen Sie Ihrem Administrator die Details.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The server refused. The details hold its reason.</source>
        <translation>Der Server hat abgelehnt. Den Grund finden Sie in den Details.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: &quot;%1&quot;</source>
        <translation>Der Server meldet: „%1“</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The web proxy of your network asks for a log-in, which Dialbook cannot give. Ask your administrator to let this computer reach the server without it.</source>
        <translation>Der Web-Proxy Ihres Netzwerks verlangt eine Anmeldung, die Dialbook nicht geben kann. Bitten Sie Ihren Administrator, diesem Computer den Weg zum Server ohne sie zu öffnen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The web proxy that this computer is set up to use does not lead to the server. Check the address, your network and its proxy settings.</source>
        <translation>Der Web-Proxy, der auf diesem Computer eingestellt ist, führt nicht zum Server. Prüfen Sie die Adresse, Ihr Netzwerk und dessen Proxy-Einstellungen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>You are not connected to the server.</source>
        <translation>Sie sind nicht mit dem Server verbunden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No server of this name was found. Check the name, and your network or VPN.</source>
        <translation>Unter diesem Namen wurde kein Server gefunden. Prüfen Sie den Namen und Ihr Netzwerk oder VPN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server was not found. Check your network or VPN.</source>
        <translation>Der Server wurde nicht gefunden. Prüfen Sie Ihr Netzwerk oder VPN.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing answers at this address. Check the address and port, or try again later.</source>
        <translation>Unter dieser Adresse antwortet nichts. Prüfen Sie Adresse und Port, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server does not answer at its address; it may be restarting.</source>
        <translation>Der Server antwortet unter seiner Adresse nicht; vielleicht startet er gerade neu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection broke before the server had answered.</source>
        <translation>Die Verbindung brach ab, bevor der Server geantwortet hatte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No secure connection could be made: the server&apos;s certificate is not trusted, or is not for this name. Check the address, or ask your administrator.</source>
        <translation>Es konnte keine sichere Verbindung hergestellt werden: Das Zertifikat des Servers ist nicht vertrauenswürdig oder gilt nicht für diesen Namen. Prüfen Sie die Adresse, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>Der Benutzername oder das Kennwort ist falsch. Geben Sie beides erneut ein.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server has ended your session. Log in again, then try again.</source>
        <translation>Der Server hat Ihre Sitzung beendet. Melden Sie sich wieder an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server is busy with this entry; someone else may be changing it just now.</source>
        <translation>Der Server ist mit diesem Eintrag beschäftigt; vielleicht ändert ihn gerade jemand anderes.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept connections at present, and neither do its alternates.</source>
        <translation>Der Server nimmt zurzeit keine Verbindungen an, und seine Ausweichserver auch nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is not available at present.</source>
        <translation>Der Server ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server had a fault of its own.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something other than the ICWS server answered, such as a web proxy or a sign-in page. Check the address and your network.</source>
        <translation>Nicht der ICWS-Server hat geantwortet, sondern etwas anderes, etwa ein Web-Proxy oder eine Anmeldeseite. Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Try again when the connection is back.</source>
        <translation>Versuchen Sie es erneut, wenn die Verbindung wieder steht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again later, or ask your administrator.</source>
        <translation>Versuchen Sie es später erneut, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Try again; if it happens again, show the details to your administrator.</source>
        <translation>Versuchen Sie es erneut; geschieht es wieder, zeigen Sie Ihrem Administrator die Details.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The server&apos;s message: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error id: %1</source>
        <translation>Fehlerkennung: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error code: %1</source>
        <translation>Fehlercode: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Property: %1</source>
        <translation>Eigenschaft: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Alternate servers: %1</source>
        <translation>Ausweichserver: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>New entry &quot;%1&quot;</source>
        <translation>Neuer Eintrag „%1“</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change &quot;%1&quot;</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete &quot;%1&quot;</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New speed dial &quot;%1&quot;</source>
        <translation>Neue Kurzwahl „%1“</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rename speed dial &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Kurzwahl „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Delete speed dial &quot;%1&quot;</source>
        <translation>Kurzwahl „%1“ löschen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add &quot;%1&quot; to speed dial &quot;%2&quot;</source>
        <translation>„%1“ zur Kurzwahl „%2“ hinzufügen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set Primary Number of &quot;%1&quot;</source>
        <translation>Primäre Nummer von „%1“ festlegen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove &quot;%1&quot; from speed dial &quot;%2&quot;</source>
        <translation>„%1“ aus der Kurzwahl „%2“ entfernen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reconnect</source>
        <translation>Verbindung wiederherstellen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load the directories</source>
        <translation>Verzeichnisse laden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load a directory</source>
        <translation>Verzeichnis laden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete an entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New speed dial</source>
        <translation>Neue Kurzwahl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rename a speed dial</source>
        <translation>Kurzwahl umbenennen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete a speed dial</source>
        <translation>Kurzwahl löschen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to speed dial</source>
        <translation>Zur Kurzwahl hinzufügen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set Primary Number</source>
        <translation>Primäre Nummer festlegen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove from speed dial</source>
        <translation>Aus Kurzwahl entfernen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Validate a number</source>
        <translation>Nummer prüfen</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <location filename="../ui/contacts/linktext.cpp" line="+30"/>
        <source>%1 (%2)</source>
        <extracomment>a number and its kind, e.g. &quot;(317) 872-3000 (Business Phone)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” because the entry behind it was deleted.</source>
        <translation>„%1“ wurde aus „%2“ entfernt, weil der Eintrag dahinter gelöscht wurde.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” by someone else. The contact itself is still there.</source>
        <translation>„%1“ wurde von jemand anderem aus „%2“ entfernt. Den Kontakt selbst gibt es noch.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is no longer in “%2”: the entry behind it was deleted, or someone else removed it.</source>
        <translation>„%1“ ist nicht mehr in „%2“: Der Eintrag dahinter wurde gelöscht, oder jemand anderes hat ihn entfernt.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entry deleted</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Eintrag gelöscht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No access</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Number changed</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Nummer geändert</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The entry behind this link is no longer in “%1”. What is shown here may be out of date.</source>
        <translation>Der Eintrag hinter diesem Kurzwahl-Eintrag ist nicht mehr in „%1“. Was hier gezeigt wird, kann veraltet sein.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The server shows you neither name nor numbers of this contact.</source>
        <translation>Der Server zeigt Ihnen weder Namen noch Nummern dieses Kontakts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You cannot see “%1” any more, where this contact lives. What is shown here may be out of date.</source>
        <translation>Sie sehen „%1“ nicht mehr, wo dieser Kontakt steht. Was hier gezeigt wird, kann veraltet sein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This contact has no number any more.</source>
        <translation>Dieser Kontakt hat keine Nummer mehr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number of this link is the contact&apos;s %1, and that is empty.</source>
        <translation>Die primäre Nummer dieses Eintrags ist „%1“ des Kontakts, und die ist leer.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Last used: %1</source>
        <comment>a number</comment>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It had no number before.
Now: %1</source>
        <translation>Vorher hatte er keine Nummer.
Jetzt: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It dials another number than when you last used it.
Then: %1
Now: %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Er wählt eine andere Nummer als bei der letzten Verwendung.
Damals: %1
Jetzt: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Noticed today at %1</source>
        <translation>Bemerkt heute um %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Noticed on %1</source>
        <translation>Bemerkt am %1</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n links were removed from “%1” because the entries behind them were deleted.</source>
        <translation>
            <numerusform>%n Eintrag wurde aus „%1“ entfernt, weil der Eintrag dahinter gelöscht wurde.</numerusform>
            <numerusform>%n Einträge wurden aus „%1“ entfernt, weil die Einträge dahinter gelöscht wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n links are no longer in “%1”: the entries behind them were deleted, or someone else removed them.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht mehr in „%1“: Der Eintrag dahinter wurde gelöscht, oder jemand anderes hat ihn entfernt.</numerusform>
            <numerusform>%n Einträge sind nicht mehr in „%1“: Die Einträge dahinter wurden gelöscht, oder jemand anderes hat sie entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Linked from %n entries of speed dials that you can see; they go with it.</source>
        <translation>
            <numerusform>In Kurzwahlen, die Sie sehen können, ist %n Eintrag damit verknüpft; er wird mitgelöscht.</numerusform>
            <numerusform>In Kurzwahlen, die Sie sehen können, sind %n Einträge damit verknüpft; sie werden mitgelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not linked from any speed dial that you can see.</source>
        <translation>Keine Kurzwahl, die Sie sehen können, ist damit verknüpft.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Some speed dials are still being loaded and not counted.</source>
        <translation>Einige Kurzwahlen werden noch geladen und sind nicht mitgezählt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private lists of others cannot be counted.</source>
        <translation>Private Kurzwahlen anderer können nicht mitgezählt werden.</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <location filename="../ui/directories/liststate.cpp" line="+33"/>
        <source>from %1, refreshing</source>
        <extracomment>last known entries are shown while the server&apos;s are on their way</extracomment>
        <translation>von %1, wird aufgefrischt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refreshing</source>
        <translation>wird aufgefrischt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not connected: shown as of %1</source>
        <translation>Nicht verbunden: Stand von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sorting…</source>
        <translation>wird sortiert …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>sorted by the server</source>
        <translation>vom Server sortiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asking the server to sort…</source>
        <translation>der Server wird gebeten zu sortieren …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only those loaded are sorted</source>
        <translation>nur die geladenen sind sortiert</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>in display names and business phones only, until all is loaded</source>
        <translation>nur in Anzeigenamen und geschäftlichen Nummern, bis alles geladen ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in business phones only, until all is loaded</source>
        <translation>nur in geschäftlichen Nummern, bis alles geladen ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in display names only, until all is loaded</source>
        <translation>nur in Anzeigenamen, bis alles geladen ist</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 selected, %2 of them loaded</source>
        <translation>%1 ausgewählt, davon %2 geladen</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln selected</source>
        <comment>entries of the list</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>searching…</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 found by the server, %2</source>
        <extracomment>%1 how many; %2 &quot;in display names only, until all is loaded&quot;</extracomment>
        <translation>%1 vom Server gefunden, %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found so far, asking the server…</source>
        <translation>%1 bisher gefunden, der Server wird gefragt …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found, filtering the %2 of %3 loaded so far</source>
        <translation>%1 gefunden unter den bisher geladenen %2 von %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2</source>
        <extracomment>how many entries a filter finds</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No entry matches “%1” by display name and business phone. Once everything is loaded, all fields are searched.</source>
        <translation>Kein Eintrag passt mit Anzeigename und Geschäftsnummer zu „%1“. Sobald alles geladen ist, wird in allen Feldern gesucht.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No business phone matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Keine geschäftliche Telefonnummer passt zu „%1“. Sobald alles geladen ist, wird in allen Feldern gesucht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No display name matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Kein Anzeigename passt zu „%1“. Sobald alles geladen ist, wird in allen Feldern gesucht.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>None of the entries loaded so far matches “%1”.</source>
        <translation>Keiner der bisher geladenen Einträge passt zu „%1“.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No entry matches “%1”.</source>
        <translation>Kein Eintrag passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../app/dialbook/main.cpp" line="+103"/>
        <source>dialbook: Dialbook runs already; --server and --user did nothing. --profile starts another one.</source>
        <translation>dialbook: Dialbook läuft bereits; --server und --user haben nichts bewirkt. --profile startet ein weiteres.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>dialbook: Dialbook runs already, but does not answer. End it, and try again.</source>
        <translation>dialbook: Dialbook läuft bereits, antwortet aber nicht. Beenden Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>dialbook: your administrator has set the server or the user, so there is no demonstration.</source>
        <translation>dialbook: Ihr Administrator hat den Server oder den Benutzer festgelegt, darum gibt es keine Vorführung.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>dialbook: Dialbook could not be started again.</source>
        <translation>dialbook: Dialbook konnte nicht neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>PreferencesNote</name>
    <message>
        <location filename="../ui/preferences/preferencesnote.cpp" line="+36"/>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <location filename="../ui/edits/undotext.cpp" line="+23"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>New Entry %1</source>
        <translation>Neuer Eintrag %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+12"/>
        <source>Deletion of %1</source>
        <translation>Löschung von %1</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>New Speed Dial %1</source>
        <translation>Neue Kurzwahl %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Renaming of %1</source>
        <translation>Umbenennung von %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Addition of %1 to %2</source>
        <translation>Hinzufügen von %1 zu %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number of %1</source>
        <translation>Primäre Nummer von %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removal of %1 from %2</source>
        <translation>Entfernen von %1 aus %2</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln New Entries</source>
        <translation>
            <numerusform>%Ln neuer Eintrag</numerusform>
            <numerusform>%Ln neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Change of %Ln Entries</source>
        <translation>
            <numerusform>Änderung von %Ln Eintrag</numerusform>
            <numerusform>Änderung von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Deletion of %Ln Entries</source>
        <translation>
            <numerusform>Löschung von %Ln Eintrag</numerusform>
            <numerusform>Löschung von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Addition of %Ln Links</source>
        <translation>
            <numerusform>Hinzufügen von %Ln Verknüpfung</numerusform>
            <numerusform>Hinzufügen von %Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Primary Number of %Ln Contacts</source>
        <translation>
            <numerusform>Primäre Nummer von %Ln Kontakt</numerusform>
            <numerusform>Primäre Nummer von %Ln Kontakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Removal of %Ln Links</source>
        <translation>
            <numerusform>Entfernen von %Ln Verknüpfung</numerusform>
            <numerusform>Entfernen von %Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-14"/>
        <source>%n New Speed Dials</source>
        <translation>
            <numerusform>%n neue Kurzwahl</numerusform>
            <numerusform>%n neue Kurzwahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Renaming of %n Speed Dials</source>
        <translation>
            <numerusform>Umbenennung von %n Kurzwahl</numerusform>
            <numerusform>Umbenennung von %n Kurzwahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Deletion of %n Speed Dials</source>
        <translation>
            <numerusform>Löschung von %n Kurzwahl</numerusform>
            <numerusform>Löschung von %n Kurzwahlen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What was deleted gets a new id, and its speed-dial links that you could see are made again.</source>
        <translation>Gelöschtes bekommt eine neue Kennung, und die Kurzwahl-Verknüpfungen, die Sie sehen konnten, werden wieder angelegt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What was deleted gets a new id, and its links are made again.</source>
        <translation>Gelöschtes bekommt eine neue Kennung, und seine Verknüpfungen werden wieder angelegt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The entry is there again, with a new id.</source>
        <translation>Der Eintrag ist wieder da, mit einer neuen Kennung.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The entry is there again, with a new id. Its %n speed-dial link(s) that you could see are made again; those in other people&apos;s private speed dials are not.</source>
        <translation>
            <numerusform>Der Eintrag ist wieder da, mit einer neuen Kennung. Die %n Kurzwahl-Verknüpfung, die Sie sehen konnten, wird wieder angelegt; die in privaten Kurzwahlen anderer nicht.</numerusform>
            <numerusform>Der Eintrag ist wieder da, mit einer neuen Kennung. Die %n Kurzwahl-Verknüpfungen, die Sie sehen konnten, werden wieder angelegt; die in privaten Kurzwahlen anderer nicht.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The speed dial is there again, with a new id.</source>
        <translation>Die Kurzwahl ist wieder da, mit einer neuen Kennung.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The speed dial is there again, with a new id. Its %n link(s) are made again.</source>
        <translation>
            <numerusform>Die Kurzwahl ist wieder da, mit einer neuen Kennung. Ihre %n Verknüpfung wird wieder angelegt.</numerusform>
            <numerusform>Die Kurzwahl ist wieder da, mit einer neuen Kennung. Ihre %n Verknüpfungen werden wieder angelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::AboutDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+21"/>
        <source>About Dialbook</source>
        <translation>Über Dialbook</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An address book for the directories and speed dials of Genesys PureConnect (CIC).

Dialbook is free software: you may use, study, share and improve it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ein Adressbuch für die Verzeichnisse und Kurzwahlen von Genesys PureConnect (CIC).

Dialbook ist freie Software: Sie dürfen sie unter den Bedingungen der GNU General Public License, Version 3 oder später, verwenden, untersuchen, weitergeben und verbessern. Es besteht keinerlei Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>dialbook::AccessSection</name>
    <message>
        <location filename="../ui/contacts/accesssection.cpp" line="+15"/>
        <source>Allow: Change</source>
        <translation>Zulassen: Ändern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Delete</source>
        <translation>Zulassen: Löschen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Others than the owner may change this entry</source>
        <translation>Auch andere als der Besitzer dürfen diesen Eintrag ändern</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others than the owner may delete this entry</source>
        <translation>Auch andere als der Besitzer dürfen diesen Eintrag löschen</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The server did not tell this entry&apos;s access rights; they stay as they are.</source>
        <translation>Der Server hat die Zugriffsrechte dieses Eintrags nicht mitgeteilt; sie bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>dialbook::Actions</name>
    <message>
        <location filename="../ui/shell/actions.cpp" line="+72"/>
        <source>New &amp;contact…</source>
        <translation>Neuer &amp;Kontakt …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New &amp;speed dial…</source>
        <translation>Neue K&amp;urzwahl …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Log off</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+305"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="-301"/>
        <location line="+302"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <location line="-299"/>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Find in this list</source>
        <translation>In dieser Liste &amp;suchen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find e&amp;verywhere…</source>
        <translation>Ü&amp;berall suchen …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Add to speed dial…</source>
        <translation>&amp;Zur Kurzwahl hinzufügen …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Move to speed dial…</source>
        <translation>In Kurzwahl &amp;verschieben …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Accept the ne&amp;w number</source>
        <translation>Neue Nummer über&amp;nehmen</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>S&amp;et primary number</source>
        <translation>&amp;Primäre Nummer festlegen</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>&amp;Remove from speed dial</source>
        <translation>Aus Kurzwahl ent&amp;fernen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Re&amp;name speed dial…</source>
        <translation>Kurzwahl um&amp;benennen …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete speed dial…</source>
        <translation>Kurzwahl &amp;löschen …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Insert new entry…</source>
        <translation>Neuen Eintra&amp;g einfügen …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change &amp;log of this contact…</source>
        <translation>Änderungspro&amp;tokoll dieses Kontakts …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Ausgang …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Change log…</source>
        <translation>Ä&amp;nderungsprotokoll …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User&apos;s guide</source>
        <translation>Ben&amp;utzerhandbuch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show &amp;log folder</source>
        <translation>&amp;Protokollordner anzeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No log can be written on this computer.</source>
        <translation>Auf diesem Computer kann kein Protokoll geschrieben werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;About Dialbook</source>
        <translation>Ü&amp;ber Dialbook</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Speed Dial</source>
        <translation>&amp;Kurzwahl</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Contact</source>
        <translation>K&amp;ontakt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Undo: %1</source>
        <comment>notice; what is undone</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Redo: %1</source>
        <comment>notice; what is done again</comment>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Undo %1</source>
        <comment>e.g. Undo Change of Abernathy, Clara</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo %1</source>
        <comment>e.g. Redo Change of Abernathy, Clara</comment>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::AddToSpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/addtospeeddialdialog.cpp" line="+75"/>
        <source>Add to speed dial</source>
        <translation>Zur Kurzwahl hinzufügen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Speed dial</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name of the new speed dial</source>
        <translation>Name der neuen Kurzwahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name; only you will see it</source>
        <translation>Name; nur Sie sehen die Kurzwahl</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Contact:</source>
        <translation>Kontakt:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Kurzwahl:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Primary number: what this speed dial will dial</source>
        <translation>Primäre Nummer: diese wählt die Kurzwahl</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>New private speed dial…</source>
        <translation>Neue private Kurzwahl …</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>This contact is in that speed dial already.</source>
        <translation>Dieser Kontakt ist bereits in dieser Kurzwahl.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Chosen at %1 and never added.</source>
        <translation>Um %1 ausgewählt und nie hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkButton</name>
    <message>
        <location filename="../ui/bulk/bulkbutton.cpp" line="+21"/>
        <source>Shows what became of each entry</source>
        <translation>Zeigt, was aus jedem Eintrag geworden ist</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>Angehalten: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkCommands</name>
    <message>
        <location filename="../ui/shell/bulkcommands.cpp" line="+171"/>
        <source>There is no other speed dial that you may add to. Create one first.</source>
        <translation>Es gibt keine andere Kurzwahl, zu der Sie etwas hinzufügen dürfen. Legen Sie erst eine an.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Undo or redo: %1</source>
        <comment>what is done</comment>
        <translation>Rückgängig machen oder wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkDialog</name>
    <message>
        <location filename="../ui/bulk/bulkdialog.cpp" line="+60"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Kurzwahl:</translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln selected entries are not loaded yet and are left out. Select them again when the directory is loaded.</source>
        <translation>
            <numerusform>%Ln ausgewählter Eintrag ist noch nicht geladen und bleibt außen vor. Wählen Sie ihn wieder aus, wenn das Verzeichnis geladen ist.</numerusform>
            <numerusform>%Ln ausgewählte Einträge sind noch nicht geladen und bleiben außen vor. Wählen Sie sie wieder aus, wenn das Verzeichnis geladen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln entries of “%1”</source>
        <translation>
            <numerusform>%Ln Eintrag aus „%1“</numerusform>
            <numerusform>%Ln Einträge aus „%1“</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>What you type or tick is changed in all of them; everything else stays as it is.</source>
        <translation>Was Sie eingeben oder ankreuzen, wird bei allen geändert; alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be changed: %1</source>
        <comment>names of fields</comment>
        <translation>Wird geändert: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plan</source>
        <translation>&amp;Plan zeigen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Nothing was changed yet. Discard what you entered?</source>
        <translation>Noch wurde nichts geändert. Die Eingaben verwerfen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkFields</name>
    <message>
        <location filename="../ui/bulk/bulkfields.cpp" line="+28"/>
        <source>(several values)</source>
        <comment>in place of a field&apos;s value, where contacts differ</comment>
        <translation>(mehrere Werte)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Access Rights</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Change</source>
        <translation>Zulassen: Ändern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Allow: Delete</source>
        <translation>Zulassen: Löschen</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Change %1</source>
        <comment>a field</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ticked: the field is changed in all of them</source>
        <translation>Angekreuzt: Das Feld wird bei allen geändert</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Durchwahl autom. wählen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, extension</source>
        <translation>%1, Durchwahl</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, Durchwahl automatisch wählen</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server did not tell these entries&apos; access rights; they stay as they are.</source>
        <translation>Der Server hat die Zugriffsrechte dieser Einträge nicht mitgeteilt; sie bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>Is cleared in all %Ln entries.</source>
        <translation>
            <numerusform>Wird bei %Ln Eintrag geleert.</numerusform>
            <numerusform>Wird bei allen %Ln Einträgen geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanModel</name>
    <message>
        <location filename="../ui/bulk/bulkplanmodel.cpp" line="+19"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>%1: %2</source>
        <comment>what is planned, why or what changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before → after, or why not</source>
        <translation>Vorher → nachher, oder warum nicht</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1: %2</source>
        <comment>an entry, what is planned for it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanPage</name>
    <message>
        <location filename="../ui/bulk/bulkplanpage.cpp" line="+35"/>
        <source>Nothing of this can be done. Each entry says why.</source>
        <translation>Nichts davon ist möglich. Bei jedem Eintrag steht, warum.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln entries will be deleted.</source>
        <translation>
            <numerusform>%Ln Eintrag wird gelöscht.</numerusform>
            <numerusform>%Ln Einträge werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries will be added.</source>
        <comment>to a speed dial</comment>
        <translation>
            <numerusform>%Ln Eintrag wird hinzugefügt.</numerusform>
            <numerusform>%Ln Einträge werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in %2.</source>
        <comment>3 fields will be changed, 3 entries</comment>
        <translation>%1 in %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln fields will be changed</source>
        <translation>
            <numerusform>%Ln Feld wird geändert</numerusform>
            <numerusform>%Ln Felder werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln entries</source>
        <comment>changed in so many</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>&amp;Yes, delete all %Ln entries</source>
        <translation>
            <numerusform>&amp;Ja, %Ln Eintrag löschen</numerusform>
            <numerusform>&amp;Ja, alle %Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>&amp;Yes, add all %Ln entries</source>
        <translation>
            <numerusform>&amp;Ja, %Ln Eintrag hinzufügen</numerusform>
            <numerusform>&amp;Ja, alle %Ln Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>&amp;Yes, change all %Ln entries</source>
        <translation>
            <numerusform>&amp;Ja, %Ln Eintrag ändern</numerusform>
            <numerusform>&amp;Ja, alle %Ln Einträge ändern</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which entries are listed</source>
        <translation>Welche Einträge aufgeführt sind</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is planned for each entry</source>
        <translation>Was für jeden Eintrag geplant ist</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Looking what would change…</source>
        <translation>Es wird nachgesehen, was sich ändern würde …</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To do (%1)</source>
        <translation>Zu tun (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped (%1)</source>
        <translation>Ausgelassen (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In conflict (%1)</source>
        <translation>Im Konflikt (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkResultModel</name>
    <message>
        <location filename="../ui/bulk/bulkresultmodel.cpp" line="+160"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Left out: conflict</source>
        <translation>Ausgelassen: Konflikt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2</source>
        <comment>a result, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+26"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location line="-26"/>
        <location line="+28"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Reason, or before → after</source>
        <translation>Grund, oder vorher → nachher</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1: %2</source>
        <comment>an entry, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkResultsDialog</name>
    <message>
        <location filename="../ui/bulk/bulkresultsdialog.cpp" line="+118"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which entries are listed</source>
        <translation>Welche Einträge aufgeführt sind</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To come</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What became of each entry</source>
        <translation>Was aus jedem Eintrag geworden ist</translation>
    </message>
    <message>
        <location line="+50"/>
        <location line="+47"/>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>&amp;Cancel the Rest</source>
        <translation>Rest ab&amp;brechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resol&amp;ve…</source>
        <translation>&amp;Entscheiden …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save Result…</source>
        <translation>Ergebnis &amp;speichern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Undo All</source>
        <translation>Alles &amp;rückgängig machen</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Finished: %1</source>
        <comment>how far it is</comment>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Possible when it is over</source>
        <translation>Möglich, wenn es beendet ist</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>All that was done is being undone. What somebody else has changed meanwhile is left alone.</source>
        <translation>Alles Erledigte wird rückgängig gemacht. Was jemand anderes inzwischen geändert hat, bleibt unberührt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Saving the result…</source>
        <translation>Das Ergebnis wird gespeichert …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result was saved in %1.</source>
        <translation>Das Ergebnis wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The result was not saved in %1: %2</source>
        <comment>a file, why</comment>
        <translation>Das Ergebnis wurde nicht in %1 gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BusySpinner</name>
    <message>
        <location filename="../ui/widgets/busyspinner.cpp" line="+22"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateDialog</name>
    <message>
        <location filename="../ui/shell/certificatedialog.cpp" line="+17"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateQuestion</name>
    <message>
        <location filename="../ui/session/certificatequestion.cpp" line="+35"/>
        <source>Nobody whom this computer knows vouches for it. That is usual where a CIC server signs its certificate itself.</source>
        <translation>Niemand, den dieser Computer kennt, bürgt dafür. Das ist üblich, wenn ein CIC-Server sein Zertifikat selbst ausstellt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was made for a server of another name.</source>
        <translation>Es wurde für einen Server mit anderem Namen ausgestellt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>Es gilt noch nicht. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is missing, revoked or forged. Nobody should trust it.</source>
        <translation>Es fehlt, ist gesperrt oder gefälscht. Niemand sollte ihm vertrauen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T&amp;rust this certificate</source>
        <translation>Diesem Zertifikat ver&amp;trauen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The server&apos;s certificate has changed</source>
        <translation>Das Zertifikat des Servers hat sich geändert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is this your server?</source>
        <translation>Ist das Ihr Server?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>You have trusted another certificate for %1 until now. Somebody who reads along would look like this; so would a server that was set up anew. Nothing was sent.</source>
        <translation>Bisher haben Sie für %1 einem anderen Zertifikat vertraut. So sähe jemand aus, der mitliest; aber auch ein Server, der neu eingerichtet wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 shows a certificate that does not prove who it is. Nothing was sent.</source>
        <translation>%1 zeigt ein Zertifikat, das nicht beweist, wer er ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Your administrator has set that only certificates which this computer trusts are accepted. Ask them to have it trusted.</source>
        <translation>Ihr Administrator hat festgelegt, dass nur Zertifikate angenommen werden, denen dieser Computer vertraut. Bitten Sie ihn, diesem Zertifikat Vertrauen zu verschaffen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare the fingerprint with the one that your administrator gives you, by phone for example. If you trust it, Dialbook remembers that for this server and this certificate only.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihr Administrator Ihnen nennt, zum Beispiel am Telefon. Wenn Sie ihm vertrauen, merkt sich Dialbook das nur für diesen Server und dieses Zertifikat.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <translation>&amp;Mein Administrator hat den neuen Fingerabdruck bestätigt</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>from one date to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeDetails</name>
    <message>
        <location filename="../ui/changelog/changedetails.cpp" line="+31"/>
        <source>Details of the selected change</source>
        <translation>Einzelheiten der ausgewählten Änderung</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Given %1 by %2</source>
        <comment>a moment, a person</comment>
        <translation>%1 von %2 veranlasst</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: </source>
        <comment>a label in front of a text</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (%2)</source>
        <comment>an answer, when it came</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogDialog</name>
    <message>
        <location filename="../ui/changelog/changelogdialog.cpp" line="+76"/>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export CSV…</source>
        <translation>Als CSV e&amp;xportieren …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Changes, the latest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No change matches.</source>
        <translation>Keine Änderung passt dazu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The change log cannot be written down on this computer now: what you see here is lost when Dialbook ends.</source>
        <translation>Das Änderungsprotokoll kann auf diesem Computer gerade nicht festgehalten werden: Was Sie hier sehen, ist verloren, wenn Dialbook endet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The change log is not kept, because Preferences say that nothing is kept on this computer: what you see here is lost when Dialbook ends.</source>
        <translation>Das Änderungsprotokoll wird nicht aufbewahrt, weil laut Einstellungen nichts auf diesem Computer aufbewahrt wird: Was Sie hier sehen, ist verloren, wenn Dialbook endet.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>What was changed with Dialbook on this computer in the last %n day(s). Preferences say how long it is kept.</source>
        <translation>
            <numerusform>Was am letzten Tag mit Dialbook auf diesem Computer geändert wurde. Wie lange es aufbewahrt wird, steht in den Einstellungen.</numerusform>
            <numerusform>Was in den letzten %n Tagen mit Dialbook auf diesem Computer geändert wurde. Wie lange es aufbewahrt wird, steht in den Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was changed with Dialbook on this computer. Preferences say how long it is kept.</source>
        <translation>Was mit Dialbook auf diesem Computer geändert wurde. Wie lange es aufbewahrt wird, steht in den Einstellungen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+22"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Ausgang …</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>It is undone as soon as the connection is back.</source>
        <translation>Es wird rückgängig gemacht, sobald die Verbindung zurück ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy with this entry. Trying again…</source>
        <translation>Der Server ist mit diesem Eintrag beschäftigt. Neuer Versuch …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not undone yet: somebody else has changed the same meanwhile.</source>
        <translation>Noch nicht rückgängig gemacht: Jemand anderes hat inzwischen dasselbe geändert.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not undone. Nothing was sent.</source>
        <translation>Nicht rückgängig gemacht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Change log %1.csv</source>
        <extracomment>a file&apos;s name; %1 is a date such as 2026-11-22</extracomment>
        <translation>Änderungsprotokoll %1.csv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export change log</source>
        <translation>Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files for spreadsheets (*.csv)</source>
        <translation>CSV-Dateien für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Exporting %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung wird exportiert …</numerusform>
            <numerusform>%Ln Änderungen werden exportiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln change(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Änderung nach %1 exportiert</numerusform>
            <numerusform>%Ln Änderungen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be written, and nothing was changed there. %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>%1 konnte nicht geschrieben werden, und nichts wurde dort geändert. %2</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogExport</name>
    <message>
        <location filename="../ui/changelog/changelogexport.cpp" line="+19"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Another person has logged in.</source>
        <translation>Jemand anderes hat sich angemeldet.</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogFilter</name>
    <message>
        <location filename="../ui/changelog/changelogfilter.cpp" line="+31"/>
        <source>Search the change log</source>
        <translation>Änderungsprotokoll durchsuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names, values, numbers</source>
        <translation>Namen, Werte, Nummern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Search:</source>
        <translation>&amp;Suche:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From… to…</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;to:</source>
        <translation>&amp;bis:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Show &amp;All Changes</source>
        <translation>&amp;Alle Änderungen zeigen</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Only changes of %1</source>
        <translation>Nur Änderungen an %1</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogModel</name>
    <message>
        <location filename="../ui/changelog/changelogmodel.cpp" line="+25"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <location line="+244"/>
        <source>%1: %2</source>
        <comment>column, cell</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::ColumnsDialog</name>
    <message>
        <location filename="../ui/directories/columnsdialog.cpp" line="+20"/>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose Columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Columns of speed dials, first to last:</source>
        <translation>&amp;Spalten der Kurzwahlen, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Columns of directories, first to last:</source>
        <translation>&amp;Spalten der Verzeichnisse, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>dialbook::ConflictDialog</name>
    <message>
        <location filename="../ui/contacts/conflictdialog.cpp" line="+52"/>
        <source>Conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>While you were changing this entry, somebody else has changed the same fields. Choose for each what it is to hold. Your other changes are kept, and so are theirs.</source>
        <translation>Während Sie diesen Eintrag geändert haben, hat jemand anderes dieselben Felder geändert. Wählen Sie für jedes, was darin stehen soll. Ihre anderen Änderungen bleiben erhalten, die des anderen auch.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The entry was deleted while you were changing it. You can create it again with what you have entered. It gets a new id then: links to it, such as those in speed dials, are broken and do not come back.</source>
        <translation>Der Eintrag wurde gelöscht, während Sie ihn geändert haben. Sie können ihn mit Ihren Eingaben neu anlegen. Er bekommt dann eine neue Kennung: Verknüpfungen mit ihm, etwa in Kurzwahlen, sind verloren und kommen nicht zurück.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Somebody else has changed this entry since you wanted to delete it.</source>
        <translation>Jemand anderes hat diesen Eintrag geändert, seit Sie ihn löschen wollten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were renaming this speed dial, somebody else has renamed it.</source>
        <translation>Während Sie diese Kurzwahl umbenannt haben, hat jemand anderes sie umbenannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were setting the Primary Number, somebody else has set another.</source>
        <translation>Während Sie die primäre Nummer festgelegt haben, hat jemand anderes eine andere festgelegt.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When you opened it</source>
        <translation>Als Sie ihn geöffnet haben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 as it is now: %2</source>
        <comment>field, value</comment>
        <translation>%1, wie es jetzt ist: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 as you have it: %2</source>
        <comment>field, value</comment>
        <translation>%1, wie Sie es haben: %2</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All as it is &amp;now</source>
        <translation>Alles wie &amp;jetzt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All &amp;yours</source>
        <translation>Alles wie &amp;eingegeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose for each field first</source>
        <translation>Wählen Sie zuerst für jedes Feld</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Create Again</source>
        <translation>&amp;Neu anlegen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave It &amp;Deleted</source>
        <translation>Ge&amp;löscht lassen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Keep the Entry</source>
        <translation>Eintrag &amp;behalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete It</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionBanner</name>
    <message>
        <location filename="../ui/shell/connectionbanner.cpp" line="+59"/>
        <location line="+73"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>The connection to %1 is back.</source>
        <translation>Die Verbindung zu %1 steht wieder.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The connection to %1 is lost.</source>
        <translation>Die Verbindung zu %1 ist unterbrochen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate of %1 has changed.</source>
        <translation>Das Zertifikat von %1 hat sich geändert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Neuer Versuch in %n s.</numerusform>
            <numerusform>Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trying now…</source>
        <translation>Neuer Versuch läuft …</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln edit(s) wait.</source>
        <translation>
            <numerusform>%Ln Änderung wartet.</numerusform>
            <numerusform>%Ln Änderungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Certificate…</source>
        <translation>&amp;Zertifikat …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Outbox</source>
        <translation>&amp;Ausgang</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You can read everything here but change nothing: this server is older than the version that lets other programs change directories and speed dials.</source>
        <translation>Sie können hier alles lesen, aber nichts ändern: Dieser Server ist älter als die Version, ab der andere Programme Verzeichnisse und Kurzwahlen ändern können.</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionIndicator</name>
    <message>
        <location filename="../ui/shell/connectionindicator.cpp" line="+77"/>
        <source>Connected to %1 as %2</source>
        <translation>Verbunden mit %1 als %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging off…</source>
        <translation>Abmeldung läuft …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: trying again</source>
        <translation>Nicht verbunden: wird erneut versucht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: your password is needed</source>
        <translation>Nicht verbunden: Ihr Kennwort wird benötigt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged off</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encrypted (https)</source>
        <translation>Verschlüsselt (https)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not encrypted (http)</source>
        <translation>Nicht verschlüsselt (http)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes arrive at once (event stream)</source>
        <translation>Änderungen treffen sofort ein (Ereignisstrom)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes are asked for every second (polling)</source>
        <translation>Änderungen werden jede Sekunde abgefragt (Polling)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactDetails</name>
    <message>
        <location filename="../ui/directories/contactdetails.cpp" line="+60"/>
        <source>This entry is being deleted.</source>
        <translation>Dieser Eintrag wird gelöscht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+48"/>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>No numbers.</source>
        <translation>Keine Nummern.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title, department and company</source>
        <translation>Position, Abteilung und Firma</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Workgroups</source>
        <translation>Arbeitsgruppen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Why this entry cannot be changed</source>
        <translation>Warum dieser Eintrag nicht geändert werden kann</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactEditor</name>
    <message>
        <location filename="../ui/contacts/contacteditormeanwhile.cpp" line="+44"/>
        <source>%1 (now &quot;%2&quot;)</source>
        <comment>a field, the value it has now</comment>
        <translation>%1 (jetzt „%2“)</translation>
    </message>
    <message>
        <location filename="../ui/contacts/contacteditor.cpp" line="+128"/>
        <source>New contact in %1[*]</source>
        <translation>Neuer Kontakt in %1[*]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 - Properties[*]</source>
        <translation>%1 – Eigenschaften[*]</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Saves and closes (%1)</source>
        <translation>Speichert und schließt (%1)</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Not saved yet: please look at the marked field.</source>
        <translation>Noch nicht gespeichert: Bitte sehen Sie sich das markierte Feld an.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The server does not accept this value.</source>
        <translation>Der Server nimmt diesen Wert nicht an.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What you have typed since you saved is not saved.</source>
        <translation>Was Sie seit dem Speichern eingegeben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../ui/contacts/contacteditormeanwhile.cpp" line="+145"/>
        <source>Someone else has just changed: %1. The new values are shown here; yours are untouched.</source>
        <translation>Jemand anderes hat gerade geändert: %1. Hier sehen Sie die neuen Werte; Ihre Eingaben sind unberührt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Someone else has changed what you are changing too: %1. Choose what is to be saved.</source>
        <translation>Jemand anderes hat geändert, was auch Sie ändern: %1. Wählen Sie, was gespeichert werden soll.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reso&amp;lve…</source>
        <translation>Auf&amp;lösen …</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>An earlier change of this contact is not on the server yet: it is in the outbox. What you see here is without it.</source>
        <translation>Eine frühere Änderung dieses Kontakts ist noch nicht beim Server: Sie ist im Ausgang. Was Sie hier sehen, ist ohne sie.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show O&amp;utbox</source>
        <translation>A&amp;usgang zeigen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Um %1 eingegeben und nie gespeichert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Typed at %1 and never saved: %2.</source>
        <translation>Um %1 eingegeben und nie gespeichert: %2.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>What was typed at %1 is what the contact says now.</source>
        <translation>Was um %1 eingegeben wurde, steht jetzt schon im Kontakt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Someone else has changed the same meanwhile: %1. Choose what is to be saved.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert: %1. Wählen Sie, was gespeichert werden soll.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Create a&amp;gain</source>
        <translation>Ne&amp;u anlegen</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This contact has been deleted meanwhile. What is typed here is still yours. Created again it gets a new id: speed dials that linked to it do not come back.</source>
        <translation>Dieser Kontakt wurde inzwischen gelöscht. Ihre Eingaben sind noch da. Neu angelegt erhält er eine neue Kennung: Kurzwahlen, die mit ihm verknüpft waren, kommen nicht zurück.</translation>
    </message>
    <message>
        <location filename="../ui/contacts/contacteditor.cpp" line="+1"/>
        <source>What you typed is not saved.</source>
        <translation>Ihre Eingaben sind nicht gespeichert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactForm</name>
    <message>
        <location filename="../ui/contacts/contactform.cpp" line="+30"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Owner:</source>
        <translation>Besitzer:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others:</source>
        <comment>what other people may do with the entry</comment>
        <translation>Andere:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Zugriffsrechte</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactHeader</name>
    <message>
        <location filename="../ui/directories/contactheader.cpp" line="+103"/>
        <source>%1, sorted ascending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, sorted descending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactTableModel</name>
    <message>
        <location filename="../ui/directories/contacttablemodel.cpp" line="+39"/>
        <source>%1 – %2</source>
        <extracomment>what is wrong with a speed-dial link, and the number that it would dial</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (needs attention: %2)</source>
        <extracomment>for screen readers; %1 is a cell of a speed-dial link, %2 e.g. &quot;Number changed&quot;</extracomment>
        <translation>%1 (braucht Aufmerksamkeit: %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (being deleted)</source>
        <extracomment>for screen readers; %1 is a cell of the row that will be deleted</extracomment>
        <translation>%1 (wird gelöscht)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactTableView</name>
    <message>
        <location filename="../ui/directories/contacttableview.cpp" line="+49"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location line="+247"/>
        <source>Choose Columns…</source>
        <translation>Spalten auswählen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactsPane</name>
    <message>
        <location filename="../ui/directories/contactspane.cpp" line="+67"/>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read Only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Only its owner sees this directory.</source>
        <translation>Nur der Besitzer sieht dieses Verzeichnis.</translation>
    </message>
    <message>
        <location line="+264"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This speed dial is empty</source>
        <translation>Diese Kurzwahl ist leer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a contact in any directory, then “Add to speed dial” in its menu.</source>
        <translation>Wählen Sie in einem Verzeichnis einen Kontakt, dann „Zur Kurzwahl hinzufügen“ in seinem Menü.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is empty</source>
        <translation>Dieses Verzeichnis ist leer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Insert a new entry with %1.</source>
        <translation>Mit %1 fügen Sie einen neuen Eintrag ein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This directory has not been loaded yet. It will be when the connection is back.</source>
        <translation>Dieses Verzeichnis wurde noch nicht geladen. Das geschieht, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory cannot be shown</source>
        <translation>Dieses Verzeichnis kann nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>dialbook::DeletionDialog</name>
    <message numerus="yes">
        <location filename="../ui/shell/deletiondialog.cpp" line="+54"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can undo this for a few seconds.</source>
        <translation>Sie können dies einige Sekunden lang rückgängig machen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>dialbook::DemoServer</name>
    <message>
        <location filename="../app/dialbook/demoserver.cpp" line="+26"/>
        <source>The server simulator cannot be used: %1.</source>
        <translation>Der Server-Simulator lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server simulator has ended.</source>
        <translation>Der Server-Simulator hat sich beendet.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The server simulator is not on this computer. Install icws-simulator to see the demonstration.</source>
        <translation>Der Server-Simulator ist nicht auf diesem Computer. Installieren Sie icws-simulator, um die Vorführung zu sehen.</translation>
    </message>
</context>
<context>
    <name>dialbook::Departure</name>
    <message>
        <location filename="../ui/shell/departure.cpp" line="+57"/>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ enthält Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n windows have changes that are not saved.</source>
        <translation>
            <numerusform>%n Fenster enthält Änderungen, die nicht gespeichert sind.</numerusform>
            <numerusform>%n Fenster enthalten Änderungen, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>There is no connection to the server: %Ln changes cannot be sent.</source>
        <translation>
            <numerusform>Es besteht keine Verbindung zum Server: %Ln Änderung kann nicht gesendet werden.</numerusform>
            <numerusform>Es besteht keine Verbindung zum Server: %Ln Änderungen können nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Sending %Ln changes to the server…</source>
        <translation>
            <numerusform>%Ln Änderung wird an den Server gesendet …</numerusform>
            <numerusform>%Ln Änderungen werden an den Server gesendet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln changes were refused by the server and not made.</source>
        <translation>
            <numerusform>%Ln Änderung wurde vom Server abgelehnt und nicht vorgenommen.</numerusform>
            <numerusform>%Ln Änderungen wurden vom Server abgelehnt und nicht vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>S&amp;witch anyway</source>
        <comment>to another profile</comment>
        <translation>&amp;Trotzdem wechseln</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Discard and quit</source>
        <translation>&amp;Verwerfen und beenden</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Discard and log off</source>
        <translation>&amp;Verwerfen und abmelden</translation>
    </message>
    <message>
        <location line="-36"/>
        <location line="+51"/>
        <source>&amp;Stay</source>
        <translation>H&amp;ierbleiben</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Log off anyway</source>
        <translation>&amp;Trotzdem abmelden</translation>
    </message>
    <message numerus="yes">
        <location line="-101"/>
        <source>The server has not answered yet: %Ln changes are still on their way.</source>
        <translation>
            <numerusform>Der Server hat noch nicht geantwortet: %Ln Änderung ist noch unterwegs.</numerusform>
            <numerusform>Der Server hat noch nicht geantwortet: %Ln Änderungen sind noch unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+118"/>
        <source>&amp;Discard and switch</source>
        <comment>to another profile</comment>
        <translation>&amp;Verwerfen und wechseln</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Logging off…</source>
        <translation>Abmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoriesPage</name>
    <message>
        <location filename="../ui/directories/directoriespage.cpp" line="+213"/>
        <source>The server is taking long to send this directory.</source>
        <translation>Der Server braucht lange, um dieses Verzeichnis zu senden.</translation>
    </message>
    <message>
        <location line="-52"/>
        <location line="+53"/>
        <location line="+255"/>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away. This is “%2”.</source>
        <translation>Das Verzeichnis „%1“ ist nicht mehr da: Es wurde gelöscht, oder Ihnen wurde das Recht entzogen, es zu sehen. Sie sehen jetzt „%2“.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away.</source>
        <translation>Das Verzeichnis „%1“ ist nicht mehr da: Es wurde gelöscht, oder Ihnen wurde das Recht entzogen, es zu sehen.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Loading directories…</source>
        <translation>Verzeichnisse werden geladen …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are no directories that you may see.</source>
        <translation>Es gibt keine Verzeichnisse, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a directory</source>
        <translation>Wählen Sie ein Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%Ln entries selected</source>
        <translation>
            <numerusform>%Ln Eintrag ausgewählt</numerusform>
            <numerusform>%Ln Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Select an entry to see its details.</source>
        <translation>Wählen Sie einen Eintrag aus, um seine Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryDelegate</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="+229"/>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeModel</name>
    <message numerus="yes">
        <location filename="../ui/directories/directorytreemodel.cpp" line="+56"/>
        <source>%n links need attention. Select one to see why.</source>
        <translation>
            <numerusform>%n Eintrag braucht Aufmerksamkeit. Wählen Sie ihn aus, um zu sehen, warum.</numerusform>
            <numerusform>%n Einträge brauchen Aufmerksamkeit. Wählen Sie einen aus, um zu sehen, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n need attention</source>
        <extracomment>quietly beside a speed dial: so many of its links should be looked at</extracomment>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <location line="+215"/>
        <source>%1, loading</source>
        <extracomment>for screen readers: a group of directories that are still being loaded</extracomment>
        <translation>%1, wird geladen</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Private: only its owner sees it.</source>
        <translation>Privat: Nur der Besitzer sieht es.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Being deleted.</source>
        <translation>Wird gelöscht.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeView</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="-210"/>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
</context>
<context>
    <name>dialbook::DraftBar</name>
    <message>
        <location filename="../ui/shell/draftbar.cpp" line="+26"/>
        <source>Adding %1 to the speed dial “%2” was begun at %3 and not finished.</source>
        <extracomment>%1 is a contact, %2 a speed dial, %3 a time</extracomment>
        <translation>Das Hinzufügen von %1 zur Kurzwahl „%2“ wurde um %3 begonnen und nicht beendet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A new name for “%1” was typed at %2 and not saved: %3.</source>
        <translation>Um %2 wurde ein neuer Name für „%1“ eingegeben und nicht gespeichert: %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new speed dial was typed at %1 and not saved: %2.</source>
        <translation>Um %1 wurde eine neue Kurzwahl eingegeben und nicht gespeichert: %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A new contact was typed at %1 and not saved: %2.</source>
        <translation>Ein neuer Kontakt wurde um %1 eingegeben und nicht gespeichert: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An edit from %1 was not saved: %2.</source>
        <translation>Eine Änderung von %1 wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Its directory is not there now.</source>
        <translation>Ihr Verzeichnis ist derzeit nicht da.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n more after this one.</source>
        <translation>
            <numerusform>Danach noch %n weitere.</numerusform>
            <numerusform>Danach noch %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>a field, what was typed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Conti&amp;nue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>dialbook::EditBars</name>
    <message>
        <location filename="../ui/shell/editbars.cpp" line="+103"/>
        <source>“%1” will be removed from “%2” in %3 s.</source>
        <translation>„%1“ wird in %3 s aus „%2“ entfernt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” will be deleted in %2 s.</source>
        <translation>„%1“ wird in %2 s gelöscht.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Undo the latest</source>
        <translation>Letzte rückgängig machen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo all</source>
        <translation>Alle rückgängig machen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The server is busy. Dialbook tries “%1” again now (attempt %2 of %3).</source>
        <translation>Der Server ist beschäftigt. Dialbook versucht „%1“ jetzt noch einmal (Versuch %2 von %3).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy. Dialbook tries “%1” again in %2 s (attempt %3 of %4).</source>
        <translation>Der Server ist beschäftigt. Dialbook versucht „%1“ in %2 s noch einmal (Versuch %3 von %4).</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>%Ln changes were not made. Nothing is lost; see the details.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nicht vorgenommen. Nichts ist verloren; siehe Details.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht vorgenommen. Nichts ist verloren; siehe Details.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Reso&amp;lve…</source>
        <translation>Auf&amp;lösen …</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>Somebody else has changed the same meanwhile.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert.</translation>
    </message>
    <message numerus="yes">
        <location line="-109"/>
        <source>%Ln deletions will be sent in %1 s.</source>
        <translation>
            <numerusform>%Ln Löschung wird in %1 s gesendet.</numerusform>
            <numerusform>%Ln Löschungen werden in %1 s gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+60"/>
        <source>The server is busy. Dialbook tries %Ln changes again by itself.</source>
        <translation>
            <numerusform>Der Server ist beschäftigt. Dialbook wiederholt %Ln Änderung von selbst.</numerusform>
            <numerusform>Der Server ist beschäftigt. Dialbook wiederholt %Ln Änderungen von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+68"/>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>dialbook::EditCourse</name>
    <message>
        <location filename="../ui/edits/editcourse.cpp" line="+85"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no connection to the server. This waits in the outbox and is sent as soon as the connection is back; you can close this window.</source>
        <translation>Es besteht keine Verbindung zum Server. Dies wartet im Ausgang und wird gesendet, sobald die Verbindung zurück ist; Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show O&amp;utbox</source>
        <translation>A&amp;usgang zeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The server is busy with this entry. Trying again now (attempt %1 of %2).</source>
        <translation>Der Server ist mit diesem Eintrag beschäftigt. Neuer Versuch jetzt (Versuch %1 von %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server is busy with this entry. Trying again in %1 s (attempt %2 of %3).</source>
        <translation>Der Server ist mit diesem Eintrag beschäftigt. Neuer Versuch in %1 s (Versuch %2 von %3).</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Retr&amp;y</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>The server has not answered. Looking whether it was saved…</source>
        <translation>Der Server hat nicht geantwortet. Es wird nachgesehen, ob gespeichert wurde …</translation>
    </message>
    <message>
        <location line="-34"/>
        <source>Not saved. What you typed is still here.</source>
        <translation>Nicht gespeichert. Ihre Eingaben sind noch da.</translation>
    </message>
</context>
<context>
    <name>dialbook::EditReporter</name>
    <message>
        <location filename="../ui/shell/editreporter.cpp" line="+13"/>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The contact was created.</source>
        <translation>Der Kontakt wurde angelegt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was changed.</source>
        <translation>Der Kontakt wurde geändert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was deleted.</source>
        <translation>Der Kontakt wurde gelöscht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The speed dial was created.</source>
        <translation>Die Kurzwahl wurde angelegt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was renamed.</source>
        <translation>Die Kurzwahl wurde umbenannt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was deleted.</source>
        <translation>Die Kurzwahl wurde gelöscht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Added to “%1”.</source>
        <translation>Zu „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The primary number was set.</source>
        <translation>Die primäre Nummer wurde festgelegt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removed from “%1”.</source>
        <translation>Aus „%1“ entfernt.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Undone. Nothing was sent.</source>
        <translation>Rückgängig gemacht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not done: somebody else has changed the same meanwhile.</source>
        <translation>Nicht ausgeführt: Jemand anderes hat inzwischen dasselbe geändert.</translation>
    </message>
</context>
<context>
    <name>dialbook::FilterBar</name>
    <message>
        <location filename="../ui/directories/filterbar.cpp" line="+23"/>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by name, number, company…</source>
        <translation>Nach Name, Nummer, Firma filtern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words and numbers in any order, written in any way (%1)</source>
        <translation>Wörter und Nummern in beliebiger Reihenfolge und Schreibweise (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::FindActions</name>
    <message>
        <location filename="../ui/find/findactions.cpp" line="+18"/>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add to speed dial…</source>
        <translation>Zur Kurz&amp;wahl hinzufügen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show in directory</source>
        <translation>Im &amp;Verzeichnis zeigen</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Log in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no number to copy.</source>
        <translation>Es gibt keine Nummer zum Kopieren.</translation>
    </message>
</context>
<context>
    <name>dialbook::FindNumbers</name>
    <message>
        <location filename="../ui/find/findnumbers.cpp" line="+50"/>
        <source>Enter: %1</source>
        <comment>what the Enter key uses, e.g. Business Phone 555 0100</comment>
        <translation>Eingabetaste: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing to dial: this entry has no number.</source>
        <translation>Nichts zu wählen: Dieser Eintrag hat keine Nummer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number is empty. Choose another one:</source>
        <translation>Die primäre Nummer ist leer. Wählen Sie eine andere:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1  %2</source>
        <comment>a key, and the number that it chooses</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dialbook::FindPanel</name>
    <message>
        <location filename="../ui/find/findpanel.cpp" line="+78"/>
        <location line="+4"/>
        <source>Find in all directories</source>
        <translation>In allen Verzeichnissen suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, number, or anything else</source>
        <translation>Name, Nummer oder irgendetwas anderes</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Persons found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Several words in any order, from any field; numbers however they are written.</source>
        <translation>Mehrere Wörter in beliebiger Reihenfolge, aus jedem Feld; Nummern in jeder Schreibweise.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No directories are known yet.</source>
        <translation>Noch sind keine Verzeichnisse bekannt.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n Person gefunden</numerusform>
            <numerusform>%n Personen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>At least %n persons found; the best are shown.</source>
        <translation>
            <numerusform>Mindestens %n Person gefunden; die besten werden gezeigt.</numerusform>
            <numerusform>Mindestens %n Personen gefunden; die besten werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are logged out: this is what was last known.</source>
        <translation>Sie sind abgemeldet: Das ist der letzte bekannte Stand.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: this is what was last known.</source>
        <translation>Nicht verbunden: Das ist der letzte bekannte Stand.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Still loading: more may be found.</source>
        <translation>Es wird noch geladen: Mehr kann gefunden werden.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>There is no number to use.</source>
        <translation>Es gibt keine Nummer, die verwendet werden könnte.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Show in “%1”</source>
        <translation>In „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultDelegate</name>
    <message>
        <location filename="../ui/find/findresultdelegate.cpp" line="+96"/>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The primary number is empty</source>
        <translation>Die primäre Nummer ist leer</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultsModel</name>
    <message>
        <location filename="../ui/find/findresultsmodel.cpp" line="+86"/>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on a speed dial</source>
        <translation>auf einer Kurzwahl</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>%1:</source>
        <comment>the name of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup:</source>
        <translation>Arbeitsgruppe:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skill:</source>
        <translation>Kenntnis:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Directory:</source>
        <translation>Verzeichnis:</translation>
    </message>
</context>
<context>
    <name>dialbook::GuideDialog</name>
    <message>
        <location filename="../ui/shell/guidedialog.cpp" line="+53"/>
        <source>User&apos;s guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For &amp;agents</source>
        <translation>Für &amp;Agenten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For &amp;supervisors</source>
        <translation>Für &amp;Supervisoren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For a&amp;dministrators</source>
        <translation>Für A&amp;dministratoren</translation>
    </message>
</context>
<context>
    <name>dialbook::HelpCommands</name>
    <message>
        <location filename="../ui/shell/helpcommands.cpp" line="+42"/>
        <source>Copied: versions, the state of the connection, and the last refusals. No names, numbers or passwords.</source>
        <translation>Kopiert: Versionen, der Zustand der Verbindung und die letzten Ablehnungen. Keine Namen, Nummern oder Kennwörter.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The log lies in %1.</source>
        <translation>Das Protokoll liegt in %1.</translation>
    </message>
</context>
<context>
    <name>dialbook::JournalReporter</name>
    <message>
        <location filename="../ui/shell/journalreporter.cpp" line="+16"/>
        <source>The record of your changes on this computer was damaged and has been set aside. What had not been sent yet, what you were typing, and the change log may be missing.</source>
        <translation>Die Aufzeichnung Ihrer Änderungen auf diesem Rechner war beschädigt und wurde beiseitegelegt. Was noch nicht gesendet war, was Sie gerade eingegeben haben und das Änderungsprotokoll können fehlen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The record of your changes on this computer was written by a newer Dialbook and is left as it is. What you do now is lost when this Dialbook ends before it was sent.</source>
        <translation>Die Aufzeichnung Ihrer Änderungen auf diesem Rechner stammt von einem neueren Dialbook und bleibt unangetastet. Was Sie jetzt tun, ist verloren, wenn dieses Dialbook endet, bevor es gesendet ist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because their folder cannot be written. What has not been sent is lost when Dialbook ends.</source>
        <translation>Ihre Änderungen können auf diesem Rechner nicht aufgezeichnet werden, weil in ihren Ordner nicht geschrieben werden kann. Was noch nicht gesendet ist, ist verloren, wenn Dialbook endet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because the disk is full. What has not been sent is lost when Dialbook ends.</source>
        <translation>Ihre Änderungen können auf diesem Rechner nicht aufgezeichnet werden, weil der Datenträger voll ist. Was noch nicht gesendet ist, ist verloren, wenn Dialbook endet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another Dialbook of yours is open and keeps the record of your changes. What you do in this one is lost when it ends before it was sent.</source>
        <translation>Ein anderes Dialbook von Ihnen ist offen und zeichnet Ihre Änderungen auf. Was Sie in diesem tun, ist verloren, wenn es endet, bevor es gesendet ist.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not all records of changes kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>Nicht alle auf diesem Rechner aufgezeichneten Änderungen konnten gelöscht werden. Schließen Sie andere Dialbooks und schalten Sie die Einstellung noch einmal aus.</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Your changes on this computer</source>
        <translation>Ihre Änderungen auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>dialbook::LanguagePreferences</name>
    <message>
        <location filename="../ui/preferences/languagepreferences.cpp" line="+17"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>System</source>
        <comment>the language</comment>
        <translation>System</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Another language is used from the next start of Dialbook on: quit it (File &gt; Quit) and start it again.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Dialbook: Beenden Sie es (Datei &gt; Beenden) und starten Sie es neu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lang&amp;uage of Dialbook:</source>
        <translation>&amp;Sprache von Dialbook:</translation>
    </message>
</context>
<context>
    <name>dialbook::LinkPanel</name>
    <message>
        <location filename="../ui/directories/linkpanel.cpp" line="+67"/>
        <source>Accept the New Number</source>
        <translation>Neue Nummer übernehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose Another Number…</source>
        <translation>Andere Nummer wählen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look for the Contact…</source>
        <translation>Kontakt suchen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove from Speed Dial</source>
        <translation>Aus der Kurzwahl entfernen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs attention: %1</source>
        <extracomment>for screen readers; %1 is e.g. &quot;Number changed&quot;</extracomment>
        <translation>Braucht Aufmerksamkeit: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::LinkReporter</name>
    <message>
        <location filename="../ui/shell/linkreporter.cpp" line="+79"/>
        <location line="+7"/>
        <source>%1: %2</source>
        <extracomment>title of a notification: what is wrong with a speed-dial link, and whose it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>%1 (%2)</source>
        <extracomment>%1 is what happened, in sentences; %2 the name of a speed dial</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n links need attention now.</source>
        <translation>
            <numerusform>%n Eintrag braucht jetzt Aufmerksamkeit.</numerusform>
            <numerusform>%n Einträge brauchen jetzt Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::LogInPage</name>
    <message>
        <location filename="../ui/session/loginpage.cpp" line="+379"/>
        <source>The directories and speed dials of your CIC server</source>
        <translation>Die Verzeichnisse und Kurzwahlen Ihres CIC-Servers</translation>
    </message>
    <message>
        <location line="-165"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location line="-110"/>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>remembering the password</source>
        <translation>Merken des Kennworts</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Set by your administrator: %1.</source>
        <extracomment>%1 is what was set: the server, the user</extracomment>
        <translation>Von Ihrem Administrator festgelegt: %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your administrator does not allow it, but the keychain has not forgotten it.</source>
        <translation>Ihr Administrator lässt es nicht zu, aber der Schlüsselbund hat das Kennwort nicht vergessen.</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>cic1.example.com</source>
        <translation>cic1.example.com</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remember the password</source>
        <translation>Kennwort &amp;merken</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+355"/>
        <source>This computer has no keychain, so the password cannot be remembered.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher kann das Kennwort nicht gemerkt werden.</translation>
    </message>
    <message>
        <location line="-341"/>
        <source>Logging in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Read the &amp;directories as of %1</source>
        <translation>&amp;Verzeichnisse lesen, Stand von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the last known &amp;directories</source>
        <translation>Letzte bekannte &amp;Verzeichnisse lesen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can read what was known as of %1. Log in to bring it up to date.</source>
        <translation>Sie können den Stand von %1 lesen. Melden Sie sich an, um ihn auf den neuesten zu bringen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Log in to bring the directories up to date.</source>
        <translation>Melden Sie sich an, um die Verzeichnisse auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which server? Type its name, for example cic1.example.com.</source>
        <translation>Welcher Server? Geben Sie seinen Namen ein, zum Beispiel cic1.example.com.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not the name or address of a server.</source>
        <translation>Das ist kein Name und keine Adresse eines Servers.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your administrator does not allow unencrypted connections (http). Use https, or only the server&apos;s name.</source>
        <translation>Ihr Administrator lässt keine unverschlüsselten Verbindungen (http) zu. Verwenden Sie https oder nur den Namen des Servers.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who are you? Type your user name.</source>
        <translation>Wer sind Sie? Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Kennwort ein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Logging in to %1…</source>
        <translation>Anmeldung an %1 läuft …</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Log in to %1</source>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <location line="-352"/>
        <location line="+481"/>
        <source>Remember the password</source>
        <translation>Kennwort merken</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The keychain did not take the password. You will be asked for it next time.</source>
        <translation>Der Schlüsselbund hat das Kennwort nicht angenommen. Sie werden beim nächsten Mal danach gefragt.</translation>
    </message>
</context>
<context>
    <name>dialbook::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="+95"/>
        <source>Tools</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Still loading: %1 of %2</source>
        <translation>Wird noch geladen: %1 von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>The server has ended the session: %1</source>
        <translation>Der Server hat die Sitzung beendet: %1</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>You are not logged in. You see what was known as of %1.</source>
        <translation>Sie sind nicht angemeldet. Sie sehen den Stand von %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are not logged in. You see what was last known.</source>
        <translation>Sie sind nicht angemeldet. Sie sehen den letzten bekannten Stand.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Log in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
</context>
<context>
    <name>dialbook::MessageBar</name>
    <message>
        <location filename="../ui/feedback/messagebar.cpp" line="+34"/>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <comment>kind of message</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location line="+46"/>
        <location line="+23"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1: %2</source>
        <comment>kind of message: message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::NewProfileDialog</name>
    <message>
        <location filename="../ui/shell/newprofiledialog.cpp" line="+24"/>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Na&amp;me of the profile:</source>
        <translation>Na&amp;me des Profils:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another server or user: with settings, directories and a remembered password of its own. Dialbook logs off, and starts again with it.</source>
        <translation>Für einen anderen Server oder Benutzer: mit eigenen Einstellungen, Verzeichnissen und eigenem gemerkten Kennwort. Dialbook meldet sich ab und startet damit neu.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Switch</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>There is a profile of this name already.</source>
        <translation>Es gibt schon ein Profil mit diesem Namen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>Höchstens 32 Buchstaben (A bis Z), Ziffern, Binde- und Unterstriche.</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationButton</name>
    <message>
        <location filename="../ui/feedback/notificationbutton.cpp" line="+62"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Notifications: %n not seen yet</source>
        <translation>
            <numerusform>Benachrichtigungen: %n noch nicht gesehen</numerusform>
            <numerusform>Benachrichtigungen: %n noch nicht gesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationModel</name>
    <message>
        <location filename="../ui/feedback/notificationmodel.cpp" line="+71"/>
        <source>%1: %2</source>
        <comment>what was done: what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, %2, %3: %4</source>
        <comment>kind of message, time, what was done, what came of it</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationPanel</name>
    <message>
        <location filename="../ui/feedback/notificationpanel.cpp" line="+114"/>
        <location line="+57"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Clear</source>
        <comment>remove all notifications</comment>
        <translation>Leeren</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The selected notification</source>
        <translation>Die ausgewählte Benachrichtigung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select a notification to read all of it here.</source>
        <translation>Wählen Sie eine Benachrichtigung aus, um sie hier ganz zu lesen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nothing to tell.
What Dialbook reports will be kept here.</source>
        <translation>Nichts zu berichten.
Was Dialbook meldet, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Copy the selected notification with its details</source>
        <translation>Die ausgewählte Benachrichtigung mit ihren Details kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove all notifications from this list</source>
        <translation>Alle Benachrichtigungen aus dieser Liste entfernen</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>%1, %2</source>
        <comment>kind of message, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dialbook::NumberButton</name>
    <message>
        <location filename="../ui/directories/numberbutton.cpp" line="+31"/>
        <source>%1, Primary Number, but it is empty</source>
        <translation>%1, primäre Nummer, aber leer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2, Primary Number</source>
        <translation>%1, %2, primäre Nummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>for screen readers: name of a number, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copies the number</source>
        <translation>Kopiert die Nummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1
Click to copy.</source>
        <translation>%1
Zum Kopieren klicken.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 · Primary Number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Mobile&quot;</extracomment>
        <translation>%1 · Primäre Nummer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number</source>
        <translation>Primäre Nummer</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
</context>
<context>
    <name>dialbook::NumberLinks</name>
    <message>
        <location filename="../ui/shell/numberlinks.cpp" line="+42"/>
        <source>Log in, and the number of the link is looked for.</source>
        <translation>Melden Sie sich an, dann wird nach der Nummer des Links gesucht.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The link holds no telephone number, so nothing is looked for.</source>
        <translation>Der Link enthält keine Telefonnummer, also wird nach nichts gesucht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxButton</name>
    <message numerus="yes">
        <location filename="../ui/outbox/outboxbutton.cpp" line="+13"/>
        <source>%Ln edit(s) wait</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Shows the edits that are not on the server yet</source>
        <translation>Zeigt die Änderungen, die noch nicht auf dem Server sind</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxDialog</name>
    <message>
        <location filename="../ui/outbox/outboxdialog.cpp" line="+28"/>
        <source>No edit waits: everything is on the server.</source>
        <translation>Keine Änderung wartet: Alles ist auf dem Server.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edits that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Reso&amp;lve…</source>
        <translation>Auf&amp;lösen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Give Up…</source>
        <translation>A&amp;ufgeben …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send &amp;Earlier</source>
        <translation>&amp;Früher senden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible where the server comes out the same</source>
        <translation>Möglich, wo auf dem Server dasselbe herauskommt</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>It was too late: it has just been sent.</source>
        <translation>Es war zu spät: Es wurde gerade gesendet.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Give up %1? It may have been done all the same; Dialbook does not look any more.</source>
        <translation>%1 aufgeben? Es kann trotzdem ausgeführt worden sein; Dialbook sieht nicht mehr nach.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give up %1? What it would have changed is lost.</source>
        <translation>%1 aufgeben? Was dadurch geändert worden wäre, ist verloren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give &amp;up</source>
        <translation>A&amp;ufgeben</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxModel</name>
    <message>
        <location filename="../ui/outbox/outboxmodel.cpp" line="+198"/>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: %2</source>
        <comment>an edit, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Is sent in %n s</source>
        <translation>
            <numerusform>Wird in %n s gesendet</numerusform>
            <numerusform>Wird in %n s gesendet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waits for the connection; it may have been done</source>
        <translation>Wartet auf die Verbindung; vielleicht schon ausgeführt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>Wartet darauf, gesendet zu werden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy; trying again in %1 s (attempt %2 of %3)</source>
        <translation>Der Server ist beschäftigt; neuer Versuch in %1 s (Versuch %2 von %3)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Looking whether it was done</source>
        <translation>Es wird nachgesehen, ob es ausgeführt wurde</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Conflict: deleted meanwhile</source>
        <translation>Konflikt: inzwischen gelöscht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conflict: somebody else was faster</source>
        <translation>Konflikt: jemand anderes war schneller</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It is kept back so that it can be undone.</source>
        <translation>Es wird zurückgehalten, damit es rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was sent, and no answer came. When the connection is back Dialbook looks whether it was done, and does it only if it was not.</source>
        <translation>Es wurde gesendet, und es kam keine Antwort. Sobald die Verbindung wieder da ist, sieht Dialbook nach, ob es ausgeführt wurde, und führt es nur aus, wenn nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is sent when the connection is back, if nobody else has changed the same by then.</source>
        <translation>Es wird gesendet, sobald die Verbindung wieder da ist, wenn bis dahin niemand anderes dasselbe geändert hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on its way to the server.</source>
        <translation>Es ist auf dem Weg zum Server.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy with this entry. Dialbook tries again by itself.</source>
        <translation>Der Server ist mit diesem Eintrag beschäftigt. Dialbook versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server has not answered. Dialbook looks whether it was done, and does it again only if it was not.</source>
        <translation>Der Server hat nicht geantwortet. Dialbook sieht nach, ob es ausgeführt wurde, und wiederholt es nur, wenn nicht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entry was deleted meanwhile. What you entered is still here.</source>
        <translation>Der Eintrag wurde inzwischen gelöscht. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten unless you say so.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert. Nichts davon wird überschrieben, wenn Sie es nicht sagen.</translation>
    </message>
</context>
<context>
    <name>dialbook::PageCommands</name>
    <message>
        <location filename="../ui/shell/pagecommands.cpp" line="+67"/>
        <location line="+51"/>
        <location line="+14"/>
        <location line="+6"/>
        <location line="+22"/>
        <location line="+24"/>
        <source>Select a contact first.</source>
        <translation>Wählen Sie zuerst einen Kontakt aus.</translation>
    </message>
    <message>
        <location line="-107"/>
        <location line="+17"/>
        <source>It is already being deleted.</source>
        <translation>Das Löschen läuft bereits.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Choose a speed dial first.</source>
        <translation>Wählen Sie zuerst eine Kurzwahl.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose a directory first.</source>
        <translation>Wählen Sie zuerst ein Verzeichnis.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Its number is the one that was last used.</source>
        <translation>Seine Nummer ist die zuletzt verwendete.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Select a contact that has a number first.</source>
        <translation>Wählen Sie zuerst einen Kontakt mit einer Nummer aus.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Delete “%1” from “%2”?</source>
        <translation>„%1“ aus „%2“ löschen?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Delete contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Delete the speed dial “%1”?</source>
        <translation>Die Kurzwahl „%1“ löschen?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Its %n links go with it. The contacts themselves stay.</source>
        <translation>
            <numerusform>%n Verknüpfung wird mitgelöscht. Der Kontakt selbst bleibt erhalten.</numerusform>
            <numerusform>%n Verknüpfungen werden mitgelöscht. Die Kontakte selbst bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is shared: others may be using it.</source>
        <translation>Sie ist freigegeben: Vielleicht wird sie von anderen verwendet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete speed dial</source>
        <translation>Kurzwahl löschen</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordField</name>
    <message>
        <location filename="../ui/session/passwordfield.cpp" line="+20"/>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint eingeschaltet zu sein.</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Hide the password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordPrompt</name>
    <message>
        <location filename="../ui/session/passwordprompt.cpp" line="+35"/>
        <source>Your password is asked for</source>
        <translation>Nach Ihrem Kennwort wird gefragt</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your password, please</source>
        <translation>Ihr Kennwort, bitte</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+204"/>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location line="-201"/>
        <source>Log &amp;off</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The server has ended the session of %1. Everything you typed is still here: log in again to carry on.</source>
        <translation>Der Server hat die Sitzung von %1 beendet. Alle Ihre Eingaben sind noch da: Melden Sie sich wieder an, um fortzufahren.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>Logging in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Log in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>dialbook::PhoneRow</name>
    <message>
        <location filename="../ui/contacts/phonerow.cpp" line="+26"/>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, extension</source>
        <translation>%1, Durchwahl</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, Durchwahl automatisch wählen</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Dials the extension by itself after the number</source>
        <translation>Wählt nach der Nummer von selbst die Durchwahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs both a number and an extension</source>
        <translation>Benötigt eine Nummer und eine Durchwahl</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The dial plan cannot dial this number. It can be saved all the same.</source>
        <translation>Mit dem Wählplan kann diese Nummer nicht gewählt werden. Sie kann trotzdem gespeichert werden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Internal number; dials %1</source>
        <translation>Interne Nummer; gewählt wird %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dials %1</source>
        <translation>Gewählt wird %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1; dials %2</source>
        <comment>a number&apos;s classification, what is dialled</comment>
        <translation>%1; gewählt wird %2</translation>
    </message>
</context>
<context>
    <name>dialbook::PhonesSection</name>
    <message>
        <location filename="../ui/contacts/phonessection.cpp" line="+25"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Durchwahl autom. wählen</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>%1 ext. %2</source>
        <translation>%1 Durchwahl %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (empty)</source>
        <comment>kind of number</comment>
        <translation>%1 (leer)</translation>
    </message>
</context>
<context>
    <name>dialbook::PortalShortcut</name>
    <message>
        <location filename="../ui/globalshortcut/portalshortcut.cpp" line="+102"/>
        <source>Find a contact</source>
        <translation>Einen Kontakt suchen</translation>
    </message>
</context>
<context>
    <name>dialbook::PreferencesDialog</name>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="+57"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;ertificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Ge&amp;neral</source>
        <translation>Allge&amp;mein</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep the last known directories on this computer</source>
        <translation>Die letzten bekannten Verzeichnisse auf diesem Rechner &amp;aufbewahren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are shown at the next start before the server answers, and can be read and searched while you are not connected. Only you can read them.</source>
        <translation>Sie werden beim nächsten Start gezeigt, bevor der Server antwortet, und können ohne Verbindung gelesen und durchsucht werden. Nur Sie können sie lesen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is kept now is deleted at once, with what Dialbook remembers of the links in your speed dials: directories, numbers last used, and with the change log and the record of your edits: what has not been sent is lost when Dialbook ends. Of everybody who uses this account.</source>
        <translation>Was jetzt aufbewahrt ist, wird sofort gelöscht: Verzeichnisse, zuletzt verwendete Nummern der Verknüpfungen in Ihren Kurzwahlen, das Änderungsprotokoll und die Aufzeichnung Ihrer Änderungen; was noch nicht gesendet ist, geht verloren, wenn Dialbook endet. Das gilt für alle, die dieses Konto benutzen.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for ever</source>
        <comment>how long changes are kept</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep c&amp;hanges for:</source>
        <translation>Än&amp;derungen aufbewahren:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Find from anywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Global shortcut for Find:</source>
        <translation>&amp;Globale Tastenkombination für die Suche:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Brings Dialbook to the front with Find open, whichever program you are working in.</source>
        <translation>Holt Dialbook mit geöffneter Suche nach vorn, in welchem Programm Sie auch arbeiten.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Global shortcut for Find</source>
        <translation>Globale Tastenkombination für die Suche</translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source> day(s)</source>
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Without the setting above changes are kept until Dialbook ends.</source>
        <translation>Ohne die Einstellung oben werden Änderungen aufbewahrt, bis Dialbook endet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is older is deleted at once, and cannot be brought back.</source>
        <translation>Was älter ist, wird sofort gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you change with Dialbook is kept on this computer for Tools &gt; Change log.</source>
        <translation>Was Sie mit Dialbook ändern, wird auf diesem Computer für Extras &gt; Änderungsprotokoll aufbewahrt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not applied yet.</source>
        <translation>Noch nicht übernommen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Asking the desktop…</source>
        <translation>Die Arbeitsumgebung wird gefragt …</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Registered: it works in every program.</source>
        <translation>Angemeldet: Sie wirkt in jedem Programm.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered: the desktop has given “%1”.</source>
        <translation>Angemeldet: Die Arbeitsumgebung hat „%1“ vergeben.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Taken: another program uses these keys. Choose others, or apply again when it has ended.</source>
        <translation>Vergeben: Ein anderes Programm benutzt diese Tasten. Wählen Sie andere, oder übernehmen Sie noch einmal, wenn es beendet ist.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>These keys cannot be used: choose Ctrl, Alt or Meta with a key that your keyboard has, or a function key.</source>
        <translation>Diese Tasten gehen nicht: Wählen Sie Strg, Alt oder Meta mit einer Taste, die Ihre Tastatur hat, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not possible here: this desktop gives programs no keys that work everywhere, or you have refused it.</source>
        <translation>Hier nicht möglich: Diese Arbeitsumgebung gibt Programmen keine überall wirkenden Tasten, oder Sie haben es abgelehnt.</translation>
    </message>
</context>
<context>
    <name>dialbook::PrimaryNumberMenu</name>
    <message>
        <location filename="../ui/speeddial/primarynumbermenu.cpp" line="+14"/>
        <source>Set &amp;primary number</source>
        <translation>&amp;Primäre Nummer festlegen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (empty)</source>
        <comment>kind of number</comment>
        <translation>%1 (leer)</translation>
    </message>
</context>
<context>
    <name>dialbook::ProfileMenu</name>
    <message>
        <location filename="../ui/shell/profilemenu.cpp" line="+16"/>
        <source>Switch &amp;profile</source>
        <translation>&amp;Profil wechseln</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;New profile…</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (%2, %3)</source>
        <extracomment>In a list of profiles: a profile&apos;s name, the user, the server</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Usual profile</source>
        <translation>Übliches Profil</translation>
    </message>
</context>
<context>
    <name>dialbook::ShortcutsDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+34"/>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the filter, or cancel</source>
        <translation>Filter löschen oder abbrechen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save what a dialog holds</source>
        <translation>Speichern, was ein Dialog enthält</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find by the first letters in a list</source>
        <translation>In einer Liste nach den Anfangsbuchstaben suchen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>type them</source>
        <translation>Buchstaben eingeben</translation>
    </message>
</context>
<context>
    <name>dialbook::SpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/speeddialdialog.cpp" line="+58"/>
        <source>Rename speed dial</source>
        <translation>Kurzwahl umbenennen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New speed dial</source>
        <translation>Neue Kurzwahl</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Who sees it</source>
        <translation>Wer sie sieht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Private: only I see it</source>
        <translation>&amp;Privat: Nur ich sehe sie</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Shared: everybody sees it</source>
        <translation>&amp;Freigegeben: Alle sehen sie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;add entries</source>
        <translation>Andere dürfen Einträge &amp;hinzufügen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;change primary numbers</source>
        <translation>Andere dürfen primäre Nummern &amp;ändern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;remove entries</source>
        <translation>Andere dürfen Einträge &amp;entfernen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be changed later.</source>
        <translation>Dies kann später nicht geändert werden.</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Not renamed: somebody else has renamed it to “%1” meanwhile.</source>
        <translation>Nicht umbenannt: Jemand anderes hat die Liste inzwischen in „%1“ umbenannt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reso&amp;lve…</source>
        <translation>Auf&amp;lösen …</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Um %1 eingegeben und nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>dialbook::StoreReporter</name>
    <message>
        <location filename="../ui/shell/storereporter.cpp" line="+16"/>
        <source>The directories kept on this computer were damaged and have been set aside. They are loaded from the server again.</source>
        <translation>Die auf diesem Rechner aufbewahrten Verzeichnisse waren beschädigt und wurden beiseitegelegt. Sie werden neu vom Server geladen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories kept on this computer were written by a newer Dialbook and have been set aside. They are loaded from the server again.</source>
        <translation>Die auf diesem Rechner aufbewahrten Verzeichnisse stammen von einem neueren Dialbook und wurden beiseitegelegt. Sie werden neu vom Server geladen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The directories cannot be kept on this computer, because their folder cannot be written. Without a connection there will be nothing to read next time.</source>
        <translation>Die Verzeichnisse können auf diesem Rechner nicht aufbewahrt werden, weil ihr Ordner nicht beschreibbar ist. Ohne Verbindung wird es nächstes Mal nichts zu lesen geben.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories cannot be kept on this computer, because the disk is full. Without a connection they will be out of date next time.</source>
        <translation>Die Verzeichnisse können auf diesem Rechner nicht aufbewahrt werden, weil der Datenträger voll ist. Ohne Verbindung werden sie nächstes Mal veraltet sein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another Dialbook of yours is open. It keeps the directories on this computer; this one only reads them.</source>
        <translation>Ein anderes Dialbook von Ihnen ist geöffnet. Es bewahrt die Verzeichnisse auf diesem Rechner auf; dieses liest sie nur.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not all directories kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>Nicht alle auf diesem Rechner aufbewahrten Verzeichnisse konnten gelöscht werden. Schließen Sie andere Dialbooks und schalten Sie die Einstellung noch einmal aus.</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Directories kept on this computer</source>
        <translation>Auf diesem Rechner aufbewahrte Verzeichnisse</translation>
    </message>
</context>
<context>
    <name>dialbook::SweepIndicator</name>
    <message>
        <location filename="../ui/shell/sweepindicator.cpp" line="+56"/>
        <source>Loading directories: %1 of %2</source>
        <extracomment>entries loaded, entries of all directories</extracomment>
        <translation>Verzeichnisse werden geladen: %1 von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refreshing directories…</source>
        <translation>Verzeichnisse werden aufgefrischt …</translation>
    </message>
</context>
<context>
    <name>dialbook::TextSection</name>
    <message>
        <location filename="../ui/contacts/textsection.cpp" line="+35"/>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>dialbook::TrayWindow</name>
    <message>
        <location filename="../ui/tray/traywindow.cpp" line="+22"/>
        <source>&amp;Show Dialbook</source>
        <translation>Dialbook &amp;zeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Dialbook is still there</source>
        <translation>Dialbook ist noch da</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing its window leaves it in the tray, ready at once. Quit with Ctrl+Q or in the menu of its icon; Preferences can change what closing does.</source>
        <translation>Das Schließen des Fensters lässt es im Infobereich, sofort bereit. Beenden Sie es mit Strg+Q oder im Menü seines Symbols; was das Schließen tut, lässt sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>dialbook::TroubleReporter</name>
    <message>
        <location filename="../ui/shell/troublereporter.cpp" line="+23"/>
        <source>Set aside as %1</source>
        <translation>Beiseitegelegt als %1</translation>
    </message>
</context>
<context>
    <name>dialbook::TrustedCertificates</name>
    <message>
        <location filename="../ui/preferences/trustedcertificates.cpp" line="+32"/>
        <source>&amp;Stop trusting</source>
        <translation>&amp;Nicht mehr vertrauen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Certificates that you have trusted, though this computer does not:</source>
        <translation>Zertifikate, denen &amp;Sie vertraut haben, obwohl dieser Computer es nicht tut:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trusted since</source>
        <translation>Vertraut seit</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not known</source>
        <comment>since when a certificate is trusted</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No longer trusted once you apply this, from the next connection on: %1. Dialbook will ask about the certificate again.</source>
        <translation>Nach dem Übernehmen ab der nächsten Verbindung nicht mehr vertraut: %1. Dialbook fragt dann wieder nach dem Zertifikat.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set by your administrator: these certificates do not count.</source>
        <translation>Von Ihrem Administrator festgelegt: Diese Zertifikate gelten nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>dialbook::WindowPreferences</name>
    <message>
        <location filename="../ui/preferences/windowpreferences.cpp" line="+19"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>C&amp;losing the window leaves Dialbook in the tray</source>
        <translation>Beim &amp;Schließen des Fensters bleibt Dialbook im Infobereich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This desktop shows no tray at the moment: closing the window quits Dialbook.</source>
        <translation>Diese Arbeitsumgebung zeigt derzeit keinen Infobereich: Schließen des Fensters beendet Dialbook.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Start Dialbook when I log in to this computer</source>
        <translation>&amp;Dialbook starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This could not be written: the system does not let Dialbook change what starts with it.</source>
        <translation>Das konnte nicht geschrieben werden: Das System lässt Dialbook nicht ändern, was mit ihm startet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It starts without a window, in the tray where there is one.</source>
        <translation>Es startet ohne Fenster, im Infobereich, wo es einen gibt.</translation>
    </message>
</context>
</TS>
