<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BulkText</name>
    <message>
        <location filename="../ui/bulk/bulktext.cpp" line="+24"/>
        <source>Change several contacts</source>
        <translation>Modifier plusieurs contacts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete several contacts</source>
        <translation>Supprimer plusieurs contacts</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move to speed dial</source>
        <translation>Déplacer vers une liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add to speed dial</source>
        <translation>Ajouter aux numéros abrégés</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nothing would change: it says so already.</source>
        <translation>Rien ne changerait&#xa0;: c’est déjà ainsi.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is already being deleted.</source>
        <translation>La suppression est déjà en cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier edit of it is not over; see the outbox.</source>
        <translation>Une modification antérieure n’est pas terminée&#xa0;; voir la boîte d’envoi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not loaded yet. Select it again when the directory is loaded.</source>
        <translation>Elle n’est pas encore chargée. Sélectionnez-la à nouveau quand l’annuaire sera chargé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on that speed dial already.</source>
        <translation>L’entrée figure déjà dans cette liste de numéros abrégés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its editor is open, with changes that are not saved.</source>
        <translation>Son éditeur est ouvert et contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Somebody else has changed it since it was selected.</source>
        <translation>Quelqu’un d’autre l’a modifiée depuis sa sélection.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was deleted since it was selected.</source>
        <translation>Elle a été supprimée depuis sa sélection.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>(not loaded)</source>
        <comment>an entry</comment>
        <translation>(non chargée)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The entry was deleted meanwhile.</source>
        <translation>L’entrée a été supprimée entre-temps.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps. Rien de son travail n’est écrasé.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was not sent.</source>
        <translation>L’envoi n’a pas eu lieu.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflit</numerusform>
            <numerusform>%Ln en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abandonné</numerusform>
            <numerusform>%Ln abandonnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <location filename="../ui/changelog/changewords.cpp" line="+28"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed dial</source>
        <translation>Numéros abrégés</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done; its answer was lost</source>
        <translation>Terminé&#xa0;; la réponse s’est perdue</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused. %1</source>
        <comment>why, in sentences</comment>
        <translation>Refusé. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not known; it was given up before an answer came</source>
        <translation>Inconnu&#xa0;; abandonné avant l’arrivée d’une réponse</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>An earlier request was not answered; it may have been done</source>
        <translation>Une requête précédente est restée sans réponse ; elle a peut-être été exécutée</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is an undo</source>
        <translation>Est une annulation</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing to undo: it was not done.</source>
        <translation>Rien à annuler&#xa0;: cela n’a pas été fait.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has been undone already.</source>
        <translation>L’annulation a déjà eu lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being undone; see the outbox.</source>
        <translation>L’annulation est en cours&#xa0;; voir la boîte d’envoi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It cannot be undone: too little is known about what it was.</source>
        <translation>Annulation impossible&#xa0;: l’état précédent est trop peu connu.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <location filename="../ui/contacts/changetext.cpp" line="+25"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to “%1”, Primary Number: %2</source>
        <comment>a link is added to a list</comment>
        <translation>à «&#xa0;%1&#xa0;», numéro principal&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>off “%1”</source>
        <comment>a link is removed from a list</comment>
        <translation>de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>with %n link(s) that you can see</source>
        <translation>
            <numerusform>avec %n lien que vous pouvez voir</numerusform>
            <numerusform>avec %n liens que vous pouvez voir</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 ext. %2 (auto dial)</source>
        <comment>a number and its extension, which is dialled after it</comment>
        <translation>%1 poste %2 (automatique)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ext. %2</source>
        <comment>a number and its extension</comment>
        <translation>%1 poste %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Allow: Change</source>
        <translation>Autoriser&#xa0;: modification</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete</source>
        <translation>Autoriser&#xa0;: suppression</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/dialbook/commandline.cpp" line="+30"/>
        <source>The directories and speed dials of a Genesys PureConnect (CIC) server.</source>
        <translation>Les annuaires et les numéros abrégés d’un serveur Genesys PureConnect (CIC).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A link to a telephone number (tel: or callto:), which is looked for.</source>
        <translation>Un lien vers un numéro de téléphone (tel: ou callto:), qui est recherché.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server to log in to, e.g. cic1.example.com.</source>
        <translation>Le serveur sur lequel ouvrir une session, p. ex. cic1.example.com.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The user to log in as.</source>
        <translation>L’utilisateur pour lequel ouvrir la session.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings and data of their own under this name, of letters, digits, dashes and underscores: for several servers or users, also at the same time.</source>
        <translation>Des paramètres et des données propres à ce nom, composé de lettres, de chiffres, de tirets et de traits de soulignement&#xa0;: pour plusieurs serveurs ou utilisateurs, y compris en même temps.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Log in at once, with the first line of standard input as the password. Needs --server and --user.</source>
        <translation>Ouvrir la session immédiatement, avec la première ligne de l’entrée standard comme mot de passe. Nécessite --server et --user.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The language of the program, e.g. de.</source>
        <translation>La langue du programme, p. ex. fr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>light, dark or system.</source>
        <translation>light (clair), dark (sombre) ou system.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write down what is said to the server (without secrets).</source>
        <translation>Consigner les échanges avec le serveur (sans les secrets).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start the server simulator with made-up data, and log in to it. Nothing is kept.</source>
        <translation>Démarrer le simulateur de serveur avec des données fictives et y ouvrir une session. Rien n’est conservé.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only one link can be opened.</source>
        <translation>Un seul lien peut être ouvert.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation>--theme vaut light, dark ou system, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--password-stdin needs --server and --user.</source>
        <translation>--password-stdin nécessite --server et --user.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo brings a server and a user of its own.</source>
        <translation>--demo fournit son propre serveur et son propre utilisateur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo keeps nothing, so it has no profile.</source>
        <translation>--demo ne conserve rien et n’a donc pas de profil.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--profile is a name of at most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>--profile est un nom de 32 caractères au plus&#xa0;: lettres (A à Z), chiffres, tirets et traits de soulignement.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Your administrator has set the server; --server did nothing.</source>
        <translation>Votre administrateur a défini le serveur&#xa0;; --server n’a eu aucun effet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your administrator has set the user; --user did nothing.</source>
        <translation>Votre administrateur a défini l’utilisateur&#xa0;; --user n’a eu aucun effet.</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <location filename="../ui/directories/contactcolumns.cpp" line="+133"/>
        <source>%1: no number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Business Phone&quot;; the contact has none of that kind</extracomment>
        <translation>%1&#xa0;: pas de numéro</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2</source>
        <extracomment>a number that will be dialled, e.g. &quot;Business Phone: (317) 872-3000&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Primary Number Type</source>
        <comment>column: which of the numbers is dialled</comment>
        <translation>Type du numéro principal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Workgroups</source>
        <comment>column</comment>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>On the phone</source>
        <extracomment>%1 is a status such as &quot;Available&quot;</extracomment>
        <translation>En communication</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, on the phone</source>
        <translation>%1, en communication</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First Name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Display Name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Title</source>
        <comment>a person&apos;s position, e.g. Team Leader</comment>
        <translation>Fonction</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Email</source>
        <translation>E-mail professionnel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Address</source>
        <translation>Adresse professionnelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business City</source>
        <translation>Ville (bureau)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business State</source>
        <comment>part of an address</comment>
        <translation>État/région (bureau)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Zip Code</source>
        <translation>Code postal (bureau)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Country</source>
        <translation>Pays (bureau)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Email</source>
        <translation>E-mail personnel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Address</source>
        <translation>Adresse personnelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home City</source>
        <translation>Ville (domicile)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home State</source>
        <comment>part of an address</comment>
        <translation>État/région (domicile)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Zip Code</source>
        <translation>Code postal (domicile)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Country</source>
        <translation>Pays (domicile)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status URI</source>
        <translation>URI de statut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone</source>
        <translation>Tél. bureau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone 2</source>
        <translation>Tél. bureau 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone</source>
        <translation>Tél. domicile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone 2</source>
        <translation>Tél. domicile 2</translation>
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
        <translation>Tél. assistant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary Number</source>
        <translation>Numéro principal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None</source>
        <comment>no primary number</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Company Directory</source>
        <translation>Annuaire de l’entreprise</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup Directories</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>General Directories</source>
        <translation>Annuaires généraux</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Station Groups</source>
        <translation>Groupes de stations</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed Dials</source>
        <translation>Numéros abrégés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups and Profiles</source>
        <translation>Groupes et profils</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tracker Directories</source>
        <translation>Annuaires Tracker</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other Directories</source>
        <translation>Autres annuaires</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You are not connected to the server. You can read, but not change anything.</source>
        <translation>Vous n’êtes pas connecté au serveur. Vous pouvez tout lire, mais rien modifier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This server is too old to be changed from Dialbook. You can read everything.</source>
        <translation>Ce serveur est trop ancien pour être modifié depuis Dialbook. Vous pouvez tout lire.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is Read Only for you: its source cannot be edited, or only its owner and Directory Administrators may do this.</source>
        <translation>Cet annuaire est en lecture seule pour vous&#xa0;: sa source n’est pas modifiable, ou seuls son propriétaire et les administrateurs d’annuaire peuvent le faire.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entries of the Company Directory are IC users. They are managed in Interaction Administrator.</source>
        <translation>Les entrées de l’annuaire de l’entreprise sont des utilisateurs IC. Elles sont gérées dans Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This entry only refers to a contact that lives in another directory. Change it there.</source>
        <translation>Cette entrée ne fait que renvoyer à un contact d’un autre annuaire. Modifiez-le là-bas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Change is off for this entry. Only its owner or a Directory Administrator may change it.</source>
        <translation>«&#xa0;Autoriser&#xa0;: modification&#xa0;» est désactivé pour cette entrée. Seul son propriétaire ou un administrateur d’annuaire peut la modifier.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete is off for this entry. Only its owner or a Directory Administrator may delete it.</source>
        <translation>«&#xa0;Autoriser&#xa0;: suppression&#xa0;» est désactivé pour cette entrée. Seul son propriétaire ou un administrateur d’annuaire peut la supprimer.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Enter a name, a company or a number, so that the entry can be found again.</source>
        <translation>Saisissez un nom, une société ou un numéro, afin que l’entrée puisse être retrouvée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An extension needs a number. Enter the number, or remove the extension.</source>
        <translation>Un poste nécessite un numéro. Saisissez le numéro ou supprimez le poste.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number is empty. Fill it in, or choose another.</source>
        <translation>Le numéro principal est vide. Renseignez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>EncryptionWarning</name>
    <message>
        <location filename="../ui/session/encryptionwarning.cpp" line="+30"/>
        <source>This connection is not encrypted (http): others on the network can read your password and the contacts.</source>
        <translation>Cette connexion n’est pas chiffrée (http)&#xa0;: d’autres personnes sur le réseau peuvent lire votre mot de passe et les contacts.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/feedback/errortext.cpp" line="+50"/>
        <source>You are not logged in.</source>
        <translation>Vous n’avez pas ouvert de session.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection is not back yet.</source>
        <translation>La connexion n’est pas encore rétablie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list of directories could not be loaded.</source>
        <translation>La liste des annuaires n’a pas pu être chargée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory could not be loaded.</source>
        <translation>L’annuaire n’a pas pu être chargé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not created.</source>
        <translation>L’entrée n’a pas été créée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not changed.</source>
        <translation>L’entrée n’a pas été modifiée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not deleted.</source>
        <translation>L’entrée n’a pas été supprimée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not created.</source>
        <translation>La liste de numéros abrégés n’a pas été créée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not renamed.</source>
        <translation>La liste de numéros abrégés n’a pas été renommée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not deleted.</source>
        <translation>La liste de numéros abrégés n’a pas été supprimée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not added to the speed dial.</source>
        <translation>Le contact n’a pas été ajouté aux numéros abrégés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number was not changed.</source>
        <translation>Le numéro principal n’a pas été modifié.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not removed from the speed dial.</source>
        <translation>Le contact n’a pas été retiré des numéros abrégés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number was not validated.</source>
        <translation>Le numéro n’a pas été validé.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It is not known whether the entry was created.</source>
        <translation>On ignore si l’entrée a été créée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was changed.</source>
        <translation>On ignore si l’entrée a été modifiée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was deleted.</source>
        <translation>On ignore si l’entrée a été supprimée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was created.</source>
        <translation>On ignore si la liste de numéros abrégés a été créée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was renamed.</source>
        <translation>On ignore si la liste de numéros abrégés a été renommée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was deleted.</source>
        <translation>On ignore si la liste de numéros abrégés a été supprimée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was added to the speed dial.</source>
        <translation>On ignore si le contact a été ajouté aux numéros abrégés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the Primary Number was changed.</source>
        <translation>On ignore si le numéro principal a été modifié.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was removed from the speed dial.</source>
        <translation>On ignore si le contact a été retiré des numéros abrégés.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What you entered is still here.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you chose is still here.</source>
        <translation>Votre choix est toujours là.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look whether it is there already before you try again.</source>
        <translation>Vérifiez si c’est déjà fait avant de réessayer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can try again; doing it twice does no harm.</source>
        <translation>Vous pouvez réessayer&#xa0;; le faire deux fois est sans danger.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This user lacks the right to log in here. Ask your administrator to give it in Interaction Administrator.</source>
        <translation>Cet utilisateur n’a pas le droit d’ouvrir une session ici. Demandez à votre administrateur de le lui accorder dans Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right View General Directories. Ask your administrator for it.</source>
        <translation>Il vous manque le droit Afficher les annuaires généraux (View General Directories). Demandez-le à votre administrateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to read this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>Vous n’avez pas le droit de lire cet annuaire. Demandez-le à son propriétaire ou à un administrateur d’annuaire.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to insert new entries into this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>Vous n’avez pas le droit d’insérer de nouvelles entrées dans cet annuaire. Demandez-le à son propriétaire ou à un administrateur d’annuaire.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to change it: the directory is Read Only for you, or Allow: Change is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>Vous n’avez pas le droit de la modifier&#xa0;: l’annuaire est en lecture seule pour vous, ou «&#xa0;Autoriser&#xa0;: modification&#xa0;» est désactivé pour cette entrée. Adressez-vous à son propriétaire ou à un administrateur d’annuaire.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to delete it: the directory is Read Only for you, or Allow: Delete is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>Vous n’avez pas le droit de la supprimer&#xa0;: l’annuaire est en lecture seule pour vous, ou «&#xa0;Autoriser&#xa0;: suppression&#xa0;» est désactivé pour cette entrée. Adressez-vous à son propriétaire ou à un administrateur d’annuaire.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to have speed dials (Allow Speed Dials). Ask your administrator to give it in Interaction Administrator.</source>
        <translation>Vous n’avez pas droit aux numéros abrégés (Allow Speed Dials). Demandez à votre administrateur de vous l’accorder dans Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to rename it. Ask its owner or a Directory Administrator.</source>
        <translation>Vous n’avez pas le droit de la renommer. Adressez-vous à son propriétaire ou à un administrateur d’annuaire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to delete it. Ask its owner or a Directory Administrator.</source>
        <translation>Vous n’avez pas le droit de la supprimer. Adressez-vous à son propriétaire ou à un administrateur d’annuaire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to insert entries into this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>Vous n’avez pas le droit d’insérer des entrées dans cette liste de numéros abrégés. Adressez-vous à son propriétaire ou utilisez une liste à vous.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to set Primary Numbers in this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>Vous n’avez pas le droit de définir les numéros principaux dans cette liste de numéros abrégés. Adressez-vous à son propriétaire ou utilisez une liste à vous.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to delete entries of this speed dial. Ask its owner.</source>
        <translation>Vous n’avez pas le droit de supprimer les entrées de cette liste de numéros abrégés. Adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to use the server&apos;s dial plan. The number can be saved all the same.</source>
        <translation>Vous n’avez pas le droit d’utiliser le plan de numérotation du serveur. Le numéro peut tout de même être enregistré.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No ICWS server was found at this address. Check the address, or ask your administrator for it.</source>
        <translation>Aucun serveur ICWS n’a été trouvé à cette adresse. Vérifiez l’adresse ou demandez-la à votre administrateur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This server does not offer directories in a way that Dialbook knows. Ask your administrator which version it has.</source>
        <translation>Ce serveur ne propose pas les annuaires sous une forme connue de Dialbook. Demandez à votre administrateur quelle est sa version.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not there any more. Choose another directory.</source>
        <translation>Il n’existe plus. Choisissez un autre annuaire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory is not there any more. Copy what you need before you close.</source>
        <translation>L’annuaire n’existe plus. Copiez ce dont vous avez besoin avant de fermer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it. To keep what you entered, insert it as a new entry.</source>
        <translation>Elle n’existe plus&#xa0;: quelqu’un l’a supprimée. Pour garder votre saisie, insérez-la comme nouvelle entrée.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+6"/>
        <source>It was already gone: someone has deleted it before you.</source>
        <translation>Elle n’existait déjà plus&#xa0;: quelqu’un l’a supprimée avant vous.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This server does not offer speed dials. Ask your administrator.</source>
        <translation>Ce serveur ne propose pas de numéros abrégés. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it.</source>
        <translation>Elle n’existe plus&#xa0;: quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The contact or the speed dial is not there any more: someone has deleted it. Choose another.</source>
        <translation>Le contact ou la liste de numéros abrégés n’existe plus&#xa0;: quelqu’un l’a supprimé. Faites un autre choix.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The contact is not in the speed dial any more: someone has removed it.</source>
        <translation>Le contact n’est plus dans la liste de numéros abrégés&#xa0;: quelqu’un l’en a retiré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was already gone: someone has removed it before you.</source>
        <translation>Il n’y était déjà plus&#xa0;: quelqu’un l’a retiré avant vous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>This server does not validate numbers. The number can be saved all the same.</source>
        <translation>Ce serveur ne valide pas les numéros. Le numéro peut tout de même être enregistré.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The server does not show this directory&apos;s entries. Choose another directory.</source>
        <translation>Le serveur n’affiche pas les entrées de cet annuaire. Choisissez un autre annuaire.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server does not let programs log in the way Dialbook does. Ask your administrator which version it has.</source>
        <translation>Ce serveur ne permet pas d’ouvrir une session comme le fait Dialbook. Demandez à votre administrateur quelle est sa version.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This server does not offer it; it may be too old. Ask your administrator which version it has.</source>
        <translation>Ce serveur ne le propose pas&#xa0;; il est peut-être trop ancien. Demandez à votre administrateur quelle est sa version.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server wants a field that is missing. Fill it in and save again.</source>
        <translation>Il manque un champ exigé par le serveur. Remplissez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not accept what a field holds. Correct it and save again.</source>
        <translation>Le serveur n’accepte pas le contenu d’un champ. Corrigez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this name. Enter another.</source>
        <translation>Le serveur n’accepte pas ce nom. Saisissez-en un autre.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this Primary Number. Choose another.</source>
        <translation>Le serveur n’accepte pas ce numéro principal. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server cannot read it as a number. It can be saved all the same.</source>
        <translation>Le serveur n’y reconnaît pas un numéro. Il peut tout de même être enregistré.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server did not understand the request. Show the details to your administrator.</source>
        <translation>Le serveur n’a pas compris la demande. Montrez les détails à votre administrateur.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The server refused. The details hold its reason.</source>
        <translation>Le serveur a refusé. Les détails en donnent la raison.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: &quot;%1&quot;</source>
        <translation>Le serveur indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The web proxy of your network asks for a log-in, which Dialbook cannot give. Ask your administrator to let this computer reach the server without it.</source>
        <translation>Le proxy web de votre réseau demande une authentification que Dialbook ne peut pas fournir. Demandez à votre administrateur de permettre à cet ordinateur d’atteindre le serveur sans elle.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The web proxy that this computer is set up to use does not lead to the server. Check the address, your network and its proxy settings.</source>
        <translation>Le proxy web configuré sur cet ordinateur ne mène pas au serveur. Vérifiez l’adresse, votre réseau et ses paramètres de proxy.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>You are not connected to the server.</source>
        <translation>Vous n’êtes pas connecté au serveur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No server of this name was found. Check the name, and your network or VPN.</source>
        <translation>Aucun serveur de ce nom n’a été trouvé. Vérifiez le nom, ainsi que votre réseau ou votre VPN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server was not found. Check your network or VPN.</source>
        <translation>Le serveur n’a pas été trouvé. Vérifiez votre réseau ou votre VPN.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing answers at this address. Check the address and port, or try again later.</source>
        <translation>Rien ne répond à cette adresse. Vérifiez l’adresse et le port, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server does not answer at its address; it may be restarting.</source>
        <translation>Le serveur ne répond pas à son adresse&#xa0;; il est peut-être en train de redémarrer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection broke before the server had answered.</source>
        <translation>La connexion a été coupée avant que le serveur ait répondu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No secure connection could be made: the server&apos;s certificate is not trusted, or is not for this name. Check the address, or ask your administrator.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie&#xa0;: le certificat du serveur n’est pas approuvé ou ne correspond pas à ce nom. Vérifiez l’adresse ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server has ended your session. Log in again, then try again.</source>
        <translation>Le serveur a mis fin à votre session. Ouvrez de nouveau une session, puis réessayez.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server is busy with this entry; someone else may be changing it just now.</source>
        <translation>Le serveur est occupé par cette entrée&#xa0;; quelqu’un d’autre la modifie peut-être en ce moment.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept connections at present, and neither do its alternates.</source>
        <translation>Le serveur n’accepte pas de connexions pour le moment, et ses serveurs de secours non plus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is not available at present.</source>
        <translation>Le serveur n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server had a fault of its own.</source>
        <translation>Une erreur s’est produite sur le serveur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something other than the ICWS server answered, such as a web proxy or a sign-in page. Check the address and your network.</source>
        <translation>Ce n’est pas le serveur ICWS qui a répondu, mais autre chose, par exemple un proxy web ou une page de connexion. Vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server&apos;s answer could not be read.</source>
        <translation>La réponse du serveur n’a pas pu être lue.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Try again when the connection is back.</source>
        <translation>Réessayez une fois la connexion rétablie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again later, or ask your administrator.</source>
        <translation>Réessayez plus tard ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Try again; if it happens again, show the details to your administrator.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, montrez les détails à votre administrateur.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The server&apos;s message: %1</source>
        <translation>Message du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error id: %1</source>
        <translation>Identifiant de l’erreur&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error code: %1</source>
        <translation>Code d’erreur&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Property: %1</source>
        <translation>Propriété&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Alternate servers: %1</source>
        <translation>Serveurs de secours&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>New entry &quot;%1&quot;</source>
        <translation>Nouvelle entrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change &quot;%1&quot;</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete &quot;%1&quot;</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New speed dial &quot;%1&quot;</source>
        <translation>Nouvelle liste de numéros abrégés «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rename speed dial &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Renommer la liste de numéros abrégés «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Delete speed dial &quot;%1&quot;</source>
        <translation>Supprimer la liste de numéros abrégés «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add &quot;%1&quot; to speed dial &quot;%2&quot;</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» aux numéros abrégés «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set Primary Number of &quot;%1&quot;</source>
        <translation>Définir le numéro principal de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove &quot;%1&quot; from speed dial &quot;%2&quot;</source>
        <translation>Retirer «&#xa0;%1&#xa0;» des numéros abrégés «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Log in</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reconnect</source>
        <translation>Rétablir la connexion</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load the directories</source>
        <translation>Charger les annuaires</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load a directory</source>
        <translation>Charger un annuaire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change an entry</source>
        <translation>Modifier une entrée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete an entry</source>
        <translation>Supprimer une entrée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New speed dial</source>
        <translation>Nouvelle liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rename a speed dial</source>
        <translation>Renommer une liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete a speed dial</source>
        <translation>Supprimer une liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to speed dial</source>
        <translation>Ajouter aux numéros abrégés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set Primary Number</source>
        <translation>Définir le numéro principal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove from speed dial</source>
        <translation>Retirer des numéros abrégés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Validate a number</source>
        <translation>Valider un numéro</translation>
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
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” because the entry behind it was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de «&#xa0;%2&#xa0;», car l’entrée d’origine a été supprimée.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” by someone else. The contact itself is still there.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de «&#xa0;%2&#xa0;» par quelqu’un d’autre. Le contact lui-même existe toujours.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is no longer in “%2”: the entry behind it was deleted, or someone else removed it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans «&#xa0;%2&#xa0;»&#xa0;: l’entrée d’origine a été supprimée, ou quelqu’un d’autre l’a retiré.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entry deleted</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Entrée supprimée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No access</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Pas d’accès</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Number changed</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Numéro modifié</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The entry behind this link is no longer in “%1”. What is shown here may be out of date.</source>
        <translation>L’entrée d’origine de ce lien n’est plus dans «&#xa0;%1&#xa0;». Ce qui est affiché ici peut être périmé.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The server shows you neither name nor numbers of this contact.</source>
        <translation>Le serveur ne vous montre ni le nom ni les numéros de ce contact.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You cannot see “%1” any more, where this contact lives. What is shown here may be out of date.</source>
        <translation>Vous ne voyez plus «&#xa0;%1&#xa0;», où se trouve ce contact. Ce qui est affiché ici peut être périmé.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This contact has no number any more.</source>
        <translation>Ce contact n’a plus aucun numéro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number of this link is the contact&apos;s %1, and that is empty.</source>
        <translation>Le numéro principal de ce lien est «&#xa0;%1&#xa0;» du contact, et il est vide.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Last used: %1</source>
        <comment>a number</comment>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It had no number before.
Now: %1</source>
        <translation>Il n’avait pas de numéro auparavant.
Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It dials another number than when you last used it.
Then: %1
Now: %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Il compose un autre numéro que lors de votre dernière utilisation.
Alors&#xa0;: %1
Maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Noticed today at %1</source>
        <translation>Remarqué aujourd’hui à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Noticed on %1</source>
        <translation>Remarqué le %1</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n links were removed from “%1” because the entries behind them were deleted.</source>
        <translation>
            <numerusform>%n lien a été retiré de «&#xa0;%1&#xa0;», car l’entrée d’origine a été supprimée.</numerusform>
            <numerusform>%n liens ont été retirés de «&#xa0;%1&#xa0;», car les entrées d’origine ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n links are no longer in “%1”: the entries behind them were deleted, or someone else removed them.</source>
        <translation>
            <numerusform>%n lien n’est plus dans «&#xa0;%1&#xa0;»&#xa0;: l’entrée d’origine a été supprimée, ou quelqu’un d’autre l’a retiré.</numerusform>
            <numerusform>%n liens ne sont plus dans «&#xa0;%1&#xa0;»&#xa0;: les entrées d’origine ont été supprimées, ou quelqu’un d’autre les a retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Linked from %n entries of speed dials that you can see; they go with it.</source>
        <translation>
            <numerusform>%n entrée des numéros abrégés que vous pouvez voir y renvoie&#xa0;; elle disparaît aussi.</numerusform>
            <numerusform>%n entrées des numéros abrégés que vous pouvez voir y renvoient&#xa0;; elles disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not linked from any speed dial that you can see.</source>
        <translation>Aucun lien dans les numéros abrégés que vous pouvez voir.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Some speed dials are still being loaded and not counted.</source>
        <translation>Certains numéros abrégés sont encore en cours de chargement et ne sont pas comptés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private lists of others cannot be counted.</source>
        <translation>Les listes privées des autres ne peuvent pas être comptées.</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <location filename="../ui/directories/liststate.cpp" line="+33"/>
        <source>from %1, refreshing</source>
        <extracomment>last known entries are shown while the server&apos;s are on their way</extracomment>
        <translation>état&#xa0;: %1, actualisation en cours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refreshing</source>
        <translation>actualisation en cours</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not connected: shown as of %1</source>
        <translation>Non connecté (état&#xa0;: %1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sorting…</source>
        <translation>tri en cours…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>sorted by the server</source>
        <translation>trié par le serveur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asking the server to sort…</source>
        <translation>demande de tri au serveur…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only those loaded are sorted</source>
        <translation>seules les entrées chargées sont triées</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>in display names and business phones only, until all is loaded</source>
        <translation>seulement dans les noms d’affichage et les téléphones de bureau, jusqu’à ce que tout soit chargé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in business phones only, until all is loaded</source>
        <translation>seulement dans les téléphones de bureau, jusqu’à ce que tout soit chargé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in display names only, until all is loaded</source>
        <translation>seulement dans les noms d’affichage, jusqu’à ce que tout soit chargé</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 of %2 loaded</source>
        <translation>%1 sur %2 chargées</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 selected, %2 of them loaded</source>
        <translation>%1 sélectionnées, dont %2 chargées</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln selected</source>
        <comment>entries of the list</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>searching…</source>
        <translation>recherche en cours…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 found by the server, %2</source>
        <extracomment>%1 how many; %2 &quot;in display names only, until all is loaded&quot;</extracomment>
        <translation>%1 trouvées par le serveur, %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found so far, asking the server…</source>
        <translation>%1 trouvées jusqu’ici, interrogation du serveur…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found, filtering the %2 of %3 loaded so far</source>
        <translation>%1 trouvées parmi les %2 chargées jusqu’ici sur %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2</source>
        <extracomment>how many entries a filter finds</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No entry matches “%1” by display name and business phone. Once everything is loaded, all fields are searched.</source>
        <translation>Aucune entrée ne correspond à «&#xa0;%1&#xa0;» par le nom d’affichage et le téléphone de bureau. Une fois tout chargé, la recherche porte sur tous les champs.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No business phone matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Aucun téléphone de bureau ne correspond à «&#xa0;%1&#xa0;». Une fois tout chargé, la recherche porte sur tous les champs.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No display name matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Aucun nom d’affichage ne correspond à «&#xa0;%1&#xa0;». Une fois tout chargé, la recherche porte sur tous les champs.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>None of the entries loaded so far matches “%1”.</source>
        <translation>Aucune des entrées chargées jusqu’ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No entry matches “%1”.</source>
        <translation>Aucune entrée ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../app/dialbook/main.cpp" line="+103"/>
        <source>dialbook: Dialbook runs already; --server and --user did nothing. --profile starts another one.</source>
        <translation>dialbook&#xa0;: Dialbook est déjà en cours d’exécution&#xa0;; --server et --user n’ont eu aucun effet. --profile en démarre un autre.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>dialbook: Dialbook runs already, but does not answer. End it, and try again.</source>
        <translation>dialbook&#xa0;: Dialbook est déjà en cours d’exécution, mais ne répond pas. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>dialbook: your administrator has set the server or the user, so there is no demonstration.</source>
        <translation>dialbook&#xa0;: votre administrateur a défini le serveur ou l’utilisateur&#xa0;; il n’y a donc pas de démonstration.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>dialbook: Dialbook could not be started again.</source>
        <translation>dialbook : Dialbook n’a pas pu être redémarré.</translation>
    </message>
</context>
<context>
    <name>PreferencesNote</name>
    <message>
        <location filename="../ui/preferences/preferencesnote.cpp" line="+36"/>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <location filename="../ui/edits/undotext.cpp" line="+23"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>New Entry %1</source>
        <translation>Nouvelle entrée %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Change of %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+12"/>
        <source>Deletion of %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>New Speed Dial %1</source>
        <translation>Nouvelle liste de numéros abrégés %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Renaming of %1</source>
        <translation>Renommage de %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Addition of %1 to %2</source>
        <translation>Ajout de %1 à %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number of %1</source>
        <translation>Numéro principal de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removal of %1 from %2</source>
        <translation>Retrait de %1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln New Entries</source>
        <translation>
            <numerusform>%Ln nouvelle entrée</numerusform>
            <numerusform>%Ln nouvelles entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Change of %Ln Entries</source>
        <translation>
            <numerusform>Modification de %Ln entrée</numerusform>
            <numerusform>Modification de %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Deletion of %Ln Entries</source>
        <translation>
            <numerusform>Suppression de %Ln entrée</numerusform>
            <numerusform>Suppression de %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Addition of %Ln Links</source>
        <translation>
            <numerusform>Ajout de %Ln lien</numerusform>
            <numerusform>Ajout de %Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Primary Number of %Ln Contacts</source>
        <translation>
            <numerusform>Numéro principal de %Ln contact</numerusform>
            <numerusform>Numéro principal de %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Removal of %Ln Links</source>
        <translation>
            <numerusform>Retrait de %Ln lien</numerusform>
            <numerusform>Retrait de %Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-14"/>
        <source>%n New Speed Dials</source>
        <translation>
            <numerusform>%n nouvelle liste de numéros abrégés</numerusform>
            <numerusform>%n nouvelles listes de numéros abrégés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Renaming of %n Speed Dials</source>
        <translation>
            <numerusform>Renommage de %n liste de numéros abrégés</numerusform>
            <numerusform>Renommage de %n listes de numéros abrégés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Deletion of %n Speed Dials</source>
        <translation>
            <numerusform>Suppression de %n liste de numéros abrégés</numerusform>
            <numerusform>Suppression de %n listes de numéros abrégés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What was deleted gets a new id, and its speed-dial links that you could see are made again.</source>
        <translation>Ce qui a été supprimé reçoit un nouvel identifiant, et les liens de numéros abrégés que vous pouviez voir sont recréés.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What was deleted gets a new id, and its links are made again.</source>
        <translation>Ce qui a été supprimé reçoit un nouvel identifiant, et ses liens sont recréés.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The entry is there again, with a new id.</source>
        <translation>L’entrée est de nouveau là, avec un nouvel identifiant.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The entry is there again, with a new id. Its %n speed-dial link(s) that you could see are made again; those in other people&apos;s private speed dials are not.</source>
        <translation>
            <numerusform>L’entrée est de nouveau là, avec un nouvel identifiant. Son lien (%n) de numéros abrégés que vous pouviez voir est recréé&#xa0;; ceux des listes privées d’autres personnes ne le sont pas.</numerusform>
            <numerusform>L’entrée est de nouveau là, avec un nouvel identifiant. Ses %n liens de numéros abrégés que vous pouviez voir sont recréés&#xa0;; ceux des listes privées d’autres personnes ne le sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The speed dial is there again, with a new id.</source>
        <translation>La liste de numéros abrégés est de nouveau là, avec un nouvel identifiant.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The speed dial is there again, with a new id. Its %n link(s) are made again.</source>
        <translation>
            <numerusform>La liste de numéros abrégés est de nouveau là, avec un nouvel identifiant. Son lien (%n) est recréé.</numerusform>
            <numerusform>La liste de numéros abrégés est de nouveau là, avec un nouvel identifiant. Ses %n liens sont recréés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::AboutDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+21"/>
        <source>About Dialbook</source>
        <translation>À propos de Dialbook</translation>
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
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An address book for the directories and speed dials of Genesys PureConnect (CIC).

Dialbook is free software: you may use, study, share and improve it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Un carnet d’adresses pour les annuaires et les numéros abrégés de Genesys PureConnect (CIC).

Dialbook est un logiciel libre&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et l’améliorer selon les termes de la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>dialbook::AccessSection</name>
    <message>
        <location filename="../ui/contacts/accesssection.cpp" line="+15"/>
        <source>Allow: Change</source>
        <translation>Autoriser&#xa0;: modification</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Delete</source>
        <translation>Autoriser&#xa0;: suppression</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Others than the owner may change this entry</source>
        <translation>D’autres que le propriétaire peuvent modifier cette entrée</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others than the owner may delete this entry</source>
        <translation>D’autres que le propriétaire peuvent supprimer cette entrée</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The server did not tell this entry&apos;s access rights; they stay as they are.</source>
        <translation>Le serveur n’a pas communiqué les droits d’accès de cette entrée&#xa0;; ils restent inchangés.</translation>
    </message>
</context>
<context>
    <name>dialbook::Actions</name>
    <message>
        <location filename="../ui/shell/actions.cpp" line="+72"/>
        <source>New &amp;contact…</source>
        <translation>Nouveau &amp;contact…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New &amp;speed dial…</source>
        <translation>Nouvelle &amp;liste de numéros abrégés…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Log off</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+305"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location line="-301"/>
        <location line="+302"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location line="-299"/>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Find in this list</source>
        <translation>Rechercher dans cette &amp;liste</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find e&amp;verywhere…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Add to speed dial…</source>
        <translation>&amp;Ajouter aux numéros abrégés…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Move to speed dial…</source>
        <translation>&amp;Déplacer vers une autre liste…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Accept the ne&amp;w number</source>
        <translation>Accep&amp;ter le nouveau numéro</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>S&amp;et primary number</source>
        <translation>Définir le numéro pri&amp;ncipal</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>&amp;Remove from speed dial</source>
        <translation>&amp;Retirer des numéros abrégés</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Re&amp;name speed dial…</source>
        <translation>Reno&amp;mmer la liste de numéros abrégés…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete speed dial…</source>
        <translation>&amp;Supprimer la liste de numéros abrégés…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Insert new entry…</source>
        <translation>&amp;Insérer une nouvelle entrée…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change &amp;log of this contact…</source>
        <translation>&amp;Journal des modifications de ce contact…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Change log…</source>
        <translation>&amp;Journal des modifications…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User&apos;s guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show &amp;log folder</source>
        <translation>Afficher le dossier du &amp;journal</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No log can be written on this computer.</source>
        <translation>Aucun journal ne peut être écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;About Dialbook</source>
        <translation>À &amp;propos de Dialbook</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Speed Dial</source>
        <translation>&amp;Numéros abrégés</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Undo: %1</source>
        <comment>notice; what is undone</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Redo: %1</source>
        <comment>notice; what is done again</comment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Undo %1</source>
        <comment>e.g. Undo Change of Abernathy, Clara</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo %1</source>
        <comment>e.g. Redo Change of Abernathy, Clara</comment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::AddToSpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/addtospeeddialdialog.cpp" line="+75"/>
        <source>Add to speed dial</source>
        <translation>Ajouter aux numéros abrégés</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Speed dial</source>
        <translation>Numéros abrégés</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name of the new speed dial</source>
        <translation>Nom de la nouvelle liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name; only you will see it</source>
        <translation>Nom&#xa0;; vous seul verrez la liste</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Contact:</source>
        <translation>Contact&#xa0;:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Numéros abrégés&#xa0;:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Primary number: what this speed dial will dial</source>
        <translation>Numéro principal&#xa0;: celui que cette liste composera</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>New private speed dial…</source>
        <translation>Nouvelle liste privée de numéros abrégés…</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>This contact is in that speed dial already.</source>
        <translation>Ce contact figure déjà dans cette liste de numéros abrégés.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Chosen at %1 and never added.</source>
        <translation>Choisi à %1 et jamais ajouté.</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkButton</name>
    <message>
        <location filename="../ui/bulk/bulkbutton.cpp" line="+21"/>
        <source>Shows what became of each entry</source>
        <translation>Montre ce qu’est devenue chaque entrée</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>En pause&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkCommands</name>
    <message>
        <location filename="../ui/shell/bulkcommands.cpp" line="+171"/>
        <source>There is no other speed dial that you may add to. Create one first.</source>
        <translation>Il n’y a aucune autre liste de numéros abrégés à laquelle vous pouvez ajouter quelque chose. Créez-en d’abord une.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Undo or redo: %1</source>
        <comment>what is done</comment>
        <translation>Annuler ou rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkDialog</name>
    <message>
        <location filename="../ui/bulk/bulkdialog.cpp" line="+60"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Numéros abrégés&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln selected entries are not loaded yet and are left out. Select them again when the directory is loaded.</source>
        <translation>
            <numerusform>%Ln entrée sélectionnée n’est pas encore chargée et est laissée de côté. Sélectionnez-la de nouveau quand l’annuaire sera chargé.</numerusform>
            <numerusform>%Ln entrées sélectionnées ne sont pas encore chargées et sont laissées de côté. Sélectionnez-les de nouveau quand l’annuaire sera chargé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln entries of “%1”</source>
        <translation>
            <numerusform>%Ln entrée de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln entrées de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>What you type or tick is changed in all of them; everything else stays as it is.</source>
        <translation>Ce que vous saisissez ou cochez est modifié dans toutes&#xa0;; tout le reste demeure inchangé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be changed: %1</source>
        <comment>names of fields</comment>
        <translation>À modifier&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plan</source>
        <translation>Afficher le &amp;plan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Nothing was changed yet. Discard what you entered?</source>
        <translation>Rien n’a encore été modifié. Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkFields</name>
    <message>
        <location filename="../ui/bulk/bulkfields.cpp" line="+28"/>
        <source>(several values)</source>
        <comment>in place of a field&apos;s value, where contacts differ</comment>
        <translation>(plusieurs valeurs)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Business</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Access Rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Change</source>
        <translation>Autoriser&#xa0;: modification</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Allow: Delete</source>
        <translation>Autoriser&#xa0;: suppression</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Change %1</source>
        <comment>a field</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ticked: the field is changed in all of them</source>
        <translation>Coché&#xa0;: le champ est modifié dans toutes les entrées</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Composer le poste auto.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, extension</source>
        <translation>%1, poste</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, composer le poste automatiquement</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server did not tell these entries&apos; access rights; they stay as they are.</source>
        <translation>Le serveur n’a pas communiqué les droits d’accès de ces entrées&#xa0;; ils restent inchangés.</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>Is cleared in all %Ln entries.</source>
        <translation>
            <numerusform>Est vidé dans %Ln entrée.</numerusform>
            <numerusform>Est vidé dans les %Ln entrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanModel</name>
    <message>
        <location filename="../ui/bulk/bulkplanmodel.cpp" line="+19"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>%1: %2</source>
        <comment>what is planned, why or what changes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before → after, or why not</source>
        <translation>Avant → après, ou pourquoi non</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1: %2</source>
        <comment>an entry, what is planned for it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanPage</name>
    <message>
        <location filename="../ui/bulk/bulkplanpage.cpp" line="+35"/>
        <source>Nothing of this can be done. Each entry says why.</source>
        <translation>Rien de tout cela n’est possible. Chaque entrée indique pourquoi.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln entries will be deleted.</source>
        <translation>
            <numerusform>%Ln entrée sera supprimée.</numerusform>
            <numerusform>%Ln entrées seront supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries will be added.</source>
        <comment>to a speed dial</comment>
        <translation>
            <numerusform>%Ln entrée sera ajoutée.</numerusform>
            <numerusform>%Ln entrées seront ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in %2.</source>
        <comment>3 fields will be changed, 3 entries</comment>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln fields will be changed</source>
        <translation>
            <numerusform>%Ln champ sera modifié</numerusform>
            <numerusform>%Ln champs seront modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln entries</source>
        <comment>changed in so many</comment>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>&amp;Yes, delete all %Ln entries</source>
        <translation>
            <numerusform>&amp;Oui, supprimer %Ln entrée</numerusform>
            <numerusform>&amp;Oui, supprimer les %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>&amp;Yes, add all %Ln entries</source>
        <translation>
            <numerusform>&amp;Oui, ajouter %Ln entrée</numerusform>
            <numerusform>&amp;Oui, ajouter les %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>&amp;Yes, change all %Ln entries</source>
        <translation>
            <numerusform>&amp;Oui, modifier %Ln entrée</numerusform>
            <numerusform>&amp;Oui, modifier les %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which entries are listed</source>
        <translation>Entrées à afficher</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is planned for each entry</source>
        <translation>Ce qui est prévu pour chaque entrée</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Looking what would change…</source>
        <translation>Examen de ce qui changerait…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All (%1)</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To do (%1)</source>
        <translation>À faire (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped (%1)</source>
        <translation>Ignorées (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In conflict (%1)</source>
        <translation>En conflit (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkResultModel</name>
    <message>
        <location filename="../ui/bulk/bulkresultmodel.cpp" line="+160"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Left out: conflict</source>
        <translation>Laissé de côté&#xa0;: conflit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: %2</source>
        <comment>a result, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+26"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="-26"/>
        <location line="+28"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Reason, or before → after</source>
        <translation>Raison, ou avant → après</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1: %2</source>
        <comment>an entry, what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkResultsDialog</name>
    <message>
        <location filename="../ui/bulk/bulkresultsdialog.cpp" line="+118"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which entries are listed</source>
        <translation>Entrées à afficher</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What became of each entry</source>
        <translation>Ce qu’est devenue chaque entrée</translation>
    </message>
    <message>
        <location line="+50"/>
        <location line="+47"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>&amp;Cancel the Rest</source>
        <translation>A&amp;bandonner le reste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resol&amp;ve…</source>
        <translation>Réso&amp;udre…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save Result…</source>
        <translation>&amp;Enregistrer le résultat…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Undo All</source>
        <translation>Tout &amp;annuler</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Finished: %1</source>
        <comment>how far it is</comment>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Possible when it is over</source>
        <translation>Possible une fois terminé</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>All that was done is being undone. What somebody else has changed meanwhile is left alone.</source>
        <translation>Tout ce qui a été fait est en cours d’annulation. Ce que quelqu’un d’autre a modifié entre-temps n’est pas touché.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Saving the result…</source>
        <translation>Enregistrement du résultat…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result was saved in %1.</source>
        <translation>Le résultat a été enregistré dans %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The result was not saved in %1: %2</source>
        <comment>a file, why</comment>
        <translation>Le résultat n’a pas été enregistré dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BusySpinner</name>
    <message>
        <location filename="../ui/widgets/busyspinner.cpp" line="+22"/>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateDialog</name>
    <message>
        <location filename="../ui/shell/certificatedialog.cpp" line="+17"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateQuestion</name>
    <message>
        <location filename="../ui/session/certificatequestion.cpp" line="+35"/>
        <source>Nobody whom this computer knows vouches for it. That is usual where a CIC server signs its certificate itself.</source>
        <translation>Personne de connu de cet ordinateur ne s’en porte garant. C’est courant lorsqu’un serveur CIC signe lui-même son certificat.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was made for a server of another name.</source>
        <translation>Il a été établi pour un serveur portant un autre nom.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>Il n’est pas encore valide. L’horloge de cet ordinateur est-elle à l’heure&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is missing, revoked or forged. Nobody should trust it.</source>
        <translation>Il est absent, révoqué ou falsifié. Personne ne devrait s’y fier.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Do not connect</source>
        <translation>&amp;Ne pas se connecter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T&amp;rust this certificate</source>
        <translation>Appro&amp;uver ce certificat</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The server&apos;s certificate has changed</source>
        <translation>Le certificat du serveur a changé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is this your server?</source>
        <translation>Est-ce bien votre serveur&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur n’est pas approuvé</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>You have trusted another certificate for %1 until now. Somebody who reads along would look like this; so would a server that was set up anew. Nothing was sent.</source>
        <translation>Jusqu’à présent, vous approuviez un autre certificat pour %1. Une personne qui intercepte les échanges se présenterait ainsi&#xa0;; un serveur réinstallé aussi. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 shows a certificate that does not prove who it is. Nothing was sent.</source>
        <translation>%1 présente un certificat qui ne prouve pas son identité. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Your administrator has set that only certificates which this computer trusts are accepted. Ask them to have it trusted.</source>
        <translation>Votre administrateur a défini que seuls les certificats approuvés par cet ordinateur sont acceptés. Demandez-lui de faire approuver celui-ci.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare the fingerprint with the one that your administrator gives you, by phone for example. If you trust it, Dialbook remembers that for this server and this certificate only.</source>
        <translation>Comparez l’empreinte avec celle que votre administrateur vous communique, par téléphone par exemple. Si vous l’approuvez, Dialbook s’en souvient pour ce serveur et ce certificat uniquement.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <translation>&amp;Mon administrateur a confirmé la nouvelle empreinte</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>from one date to another</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted until now</source>
        <translation>Approuvé jusqu’ici</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now</source>
        <translation>Maintenant</translation>
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
        <translation>Détails de la modification sélectionnée</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Given %1 by %2</source>
        <comment>a moment, a person</comment>
        <translation>Demandé le %1 par %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: </source>
        <comment>a label in front of a text</comment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
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
        <translation>Champ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogDialog</name>
    <message>
        <location filename="../ui/changelog/changelogdialog.cpp" line="+76"/>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Changes, the latest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No change matches.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The change log cannot be written down on this computer now: what you see here is lost when Dialbook ends.</source>
        <translation>Le journal des modifications ne peut pas être conservé sur cet ordinateur pour l’instant&#xa0;: ce que vous voyez ici sera perdu à la fermeture de Dialbook.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The change log is not kept, because Preferences say that nothing is kept on this computer: what you see here is lost when Dialbook ends.</source>
        <translation>Le journal des modifications n’est pas conservé, car les préférences indiquent de ne rien garder sur cet ordinateur&#xa0;: ce que vous voyez ici sera perdu à la fermeture de Dialbook.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>What was changed with Dialbook on this computer in the last %n day(s). Preferences say how long it is kept.</source>
        <translation>
            <numerusform>Ce qui a été modifié avec Dialbook sur cet ordinateur durant le dernier jour (%n). Les préférences indiquent la durée de conservation.</numerusform>
            <numerusform>Ce qui a été modifié avec Dialbook sur cet ordinateur durant les %n derniers jours. Les préférences indiquent la durée de conservation.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was changed with Dialbook on this computer. Preferences say how long it is kept.</source>
        <translation>Ce qui a été modifié avec Dialbook sur cet ordinateur. Les préférences indiquent la durée de conservation.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undoing…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+22"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>It is undone as soon as the connection is back.</source>
        <translation>L’annulation aura lieu dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy with this entry. Trying again…</source>
        <translation>Le serveur est occupé par cette entrée. Nouvelle tentative…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not undone yet: somebody else has changed the same meanwhile.</source>
        <translation>Pas encore annulé&#xa0;: quelqu’un d’autre a modifié la même chose entre-temps.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not undone. Nothing was sent.</source>
        <translation>Non annulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Change log %1.csv</source>
        <extracomment>a file&apos;s name; %1 is a date such as 2026-11-22</extracomment>
        <translation>Journal des modifications %1.csv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export change log</source>
        <translation>Exporter le journal des modifications</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files for spreadsheets (*.csv)</source>
        <translation>Fichiers CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Exporting…</source>
        <translation>Exportation en cours…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Exporting %Ln change(s)…</source>
        <translation>
            <numerusform>Exportation de %Ln modification…</numerusform>
            <numerusform>Exportation de %Ln modifications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln change(s) exported to %1</source>
        <translation>
            <numerusform>%Ln modification exportée vers %1</numerusform>
            <numerusform>%Ln modifications exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be written, and nothing was changed there. %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>%1 n’a pas pu être écrit, et rien n’y a été modifié. %2</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogExport</name>
    <message>
        <location filename="../ui/changelog/changelogexport.cpp" line="+19"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s words</source>
        <translation>Message du serveur</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Another person has logged in.</source>
        <translation>Une autre personne a ouvert une session.</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogFilter</name>
    <message>
        <location filename="../ui/changelog/changelogfilter.cpp" line="+31"/>
        <source>Search the change log</source>
        <translation>Rechercher dans le journal des modifications</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names, values, numbers</source>
        <translation>Noms, valeurs, numéros</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Period:</source>
        <translation>&amp;Période&#xa0;:</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From… to…</source>
        <translation>Du… au…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;From:</source>
        <translation>&amp;Du&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;to:</source>
        <translation>&amp;au&#xa0;:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Show &amp;All Changes</source>
        <translation>Afficher &amp;toutes les modifications</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Only changes of %1</source>
        <translation>Uniquement les modifications de %1</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogModel</name>
    <message>
        <location filename="../ui/changelog/changelogmodel.cpp" line="+25"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location line="+244"/>
        <source>%1: %2</source>
        <comment>column, cell</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::ColumnsDialog</name>
    <message>
        <location filename="../ui/directories/columnsdialog.cpp" line="+20"/>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose Columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Columns of speed dials, first to last:</source>
        <translation>&amp;Colonnes des numéros abrégés, de la première à la dernière&#xa0;:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Columns of directories, first to last:</source>
        <translation>&amp;Colonnes des annuaires, de la première à la dernière&#xa0;:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
</context>
<context>
    <name>dialbook::ConflictDialog</name>
    <message>
        <location filename="../ui/contacts/conflictdialog.cpp" line="+52"/>
        <source>Conflict: %1</source>
        <translation>Conflit&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>While you were changing this entry, somebody else has changed the same fields. Choose for each what it is to hold. Your other changes are kept, and so are theirs.</source>
        <translation>Pendant que vous modifiiez cette entrée, quelqu’un d’autre a modifié les mêmes champs. Choisissez pour chacun ce qu’il doit contenir. Vos autres modifications sont conservées, les siennes aussi.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The entry was deleted while you were changing it. You can create it again with what you have entered. It gets a new id then: links to it, such as those in speed dials, are broken and do not come back.</source>
        <translation>L’entrée a été supprimée pendant que vous la modifiiez. Vous pouvez la recréer avec votre saisie. Elle reçoit alors un nouvel identifiant&#xa0;: les liens vers elle, par exemple dans les numéros abrégés, sont rompus et ne reviennent pas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Somebody else has changed this entry since you wanted to delete it.</source>
        <translation>Quelqu’un d’autre a modifié cette entrée depuis que vous avez voulu la supprimer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were renaming this speed dial, somebody else has renamed it.</source>
        <translation>Pendant que vous renommiez cette liste de numéros abrégés, quelqu’un d’autre l’a renommée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were setting the Primary Number, somebody else has set another.</source>
        <translation>Pendant que vous définissiez le numéro principal, quelqu’un d’autre en a défini un autre.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When you opened it</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours</source>
        <translation>Votre saisie</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 as it is now: %2</source>
        <comment>field, value</comment>
        <translation>%1 dans son état actuel&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 as you have it: %2</source>
        <comment>field, value</comment>
        <translation>%1 selon votre saisie&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All as it is &amp;now</source>
        <translation>Tout comme &amp;maintenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All &amp;yours</source>
        <translation>Tout comme ma &amp;saisie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose for each field first</source>
        <translation>Choisissez d’abord pour chaque champ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Create Again</source>
        <translation>Re&amp;créer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave It &amp;Deleted</source>
        <translation>La laisser s&amp;upprimée</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Keep the Entry</source>
        <translation>&amp;Garder l’entrée</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete It</source>
        <translation>&amp;La supprimer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Decide &amp;Later</source>
        <translation>Décider plus &amp;tard</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionBanner</name>
    <message>
        <location filename="../ui/shell/connectionbanner.cpp" line="+59"/>
        <location line="+73"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>The connection to %1 is back.</source>
        <translation>La connexion à %1 est rétablie.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The connection to %1 is lost.</source>
        <translation>La connexion à %1 est perdue.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate of %1 has changed.</source>
        <translation>Le certificat de %1 a changé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas approuvé.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nouvelle tentative dans %n s.</numerusform>
            <numerusform>Nouvelle tentative dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trying now…</source>
        <translation>Tentative en cours…</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln edit(s) wait.</source>
        <translation>
            <numerusform>%Ln modification en attente.</numerusform>
            <numerusform>%Ln modifications en attente.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>&amp;Try now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certificat…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You can read everything here but change nothing: this server is older than the version that lets other programs change directories and speed dials.</source>
        <translation>Vous pouvez tout lire ici, mais rien modifier&#xa0;: ce serveur est antérieur à la version qui permet à d’autres programmes de modifier les annuaires et les numéros abrégés.</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionIndicator</name>
    <message>
        <location filename="../ui/shell/connectionindicator.cpp" line="+77"/>
        <source>Connected to %1 as %2</source>
        <translation>Connecté à %1 en tant que %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging in…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging off…</source>
        <translation>Fermeture de la session…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: trying again</source>
        <translation>Non connecté&#xa0;: nouvelle tentative</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: your password is needed</source>
        <translation>Non connecté&#xa0;: votre mot de passe est requis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged off</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encrypted (https)</source>
        <translation>Chiffré (https)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not encrypted (http)</source>
        <translation>Non chiffré (http)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes arrive at once (event stream)</source>
        <translation>Les modifications arrivent aussitôt (flux d’événements)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes are asked for every second (polling)</source>
        <translation>Les modifications sont demandées chaque seconde (interrogation)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactDetails</name>
    <message>
        <location filename="../ui/directories/contactdetails.cpp" line="+60"/>
        <source>This entry is being deleted.</source>
        <translation>Cette entrée est en cours de suppression.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+48"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>No numbers.</source>
        <translation>Aucun numéro.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title, department and company</source>
        <translation>Fonction, service et société</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Workgroups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Why this entry cannot be changed</source>
        <translation>Pourquoi cette entrée ne peut pas être modifiée</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactEditor</name>
    <message>
        <location filename="../ui/contacts/contacteditor.cpp" line="+128"/>
        <source>New contact in %1[*]</source>
        <translation>Nouveau contact dans %1[*]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 - Properties[*]</source>
        <translation>%1 – Propriétés[*]</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Saves and closes (%1)</source>
        <translation>Enregistre et ferme (%1)</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Not saved yet: please look at the marked field.</source>
        <translation>Pas encore enregistré&#xa0;: veuillez vérifier le champ signalé.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The server does not accept this value.</source>
        <translation>Le serveur n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What you have typed since you saved is not saved.</source>
        <translation>Ce que vous avez saisi depuis l’enregistrement n’est pas enregistré.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you typed is not saved.</source>
        <translation>Votre saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../ui/contacts/contacteditormeanwhile.cpp" line="+44"/>
        <source>%1 (now &quot;%2&quot;)</source>
        <comment>a field, the value it has now</comment>
        <translation>%1 (maintenant «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <location line="+145"/>
        <source>Someone else has just changed: %1. The new values are shown here; yours are untouched.</source>
        <translation>Quelqu’un d’autre vient de modifier&#xa0;: %1. Les nouvelles valeurs sont affichées ici&#xa0;; les vôtres sont intactes.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Someone else has changed what you are changing too: %1. Choose what is to be saved.</source>
        <translation>Quelqu’un d’autre a modifié ce que vous modifiez aussi&#xa0;: %1. Choisissez ce qui doit être enregistré.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reso&amp;lve…</source>
        <translation>Réso&amp;udre…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>An earlier change of this contact is not on the server yet: it is in the outbox. What you see here is without it.</source>
        <translation>Une modification antérieure de ce contact n’est pas encore sur le serveur&#xa0;: elle est dans la boîte d’envoi. Ce que vous voyez ici n’en tient pas compte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show O&amp;utbox</source>
        <translation>Afficher la &amp;boîte d’envoi</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Saisi (%1) et jamais enregistré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Typed at %1 and never saved: %2.</source>
        <translation>Saisi (%1) et jamais enregistré&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>What was typed at %1 is what the contact says now.</source>
        <translation>Ce qui a été saisi (%1) est ce que le contact contient maintenant.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Someone else has changed the same meanwhile: %1. Choose what is to be saved.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps&#xa0;: %1. Choisissez ce qui doit être enregistré.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This contact has been deleted meanwhile. What is typed here is still yours. Created again it gets a new id: speed dials that linked to it do not come back.</source>
        <translation>Ce contact a été supprimé entre-temps. Votre saisie est toujours là. Recréé, il reçoit un nouvel identifiant&#xa0;: les numéros abrégés qui y renvoyaient ne reviennent pas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Create a&amp;gain</source>
        <translation>Re&amp;créer</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactForm</name>
    <message>
        <location filename="../ui/contacts/contactform.cpp" line="+30"/>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Business</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Owner:</source>
        <translation>Propriétaire&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others:</source>
        <comment>what other people may do with the entry</comment>
        <translation>Autres&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Droits d’accès</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactHeader</name>
    <message>
        <location filename="../ui/directories/contactheader.cpp" line="+103"/>
        <source>%1, sorted ascending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, sorted descending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, tri décroissant</translation>
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
        <translation>chargement</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (needs attention: %2)</source>
        <extracomment>for screen readers; %1 is a cell of a speed-dial link, %2 e.g. &quot;Number changed&quot;</extracomment>
        <translation>%1 (à vérifier&#xa0;: %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (being deleted)</source>
        <extracomment>for screen readers; %1 is a cell of the row that will be deleted</extracomment>
        <translation>%1 (en cours de suppression)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactTableView</name>
    <message>
        <location filename="../ui/directories/contacttableview.cpp" line="+49"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location line="+247"/>
        <source>Choose Columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactsPane</name>
    <message>
        <location filename="../ui/directories/contactspane.cpp" line="+67"/>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read Only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Only its owner sees this directory.</source>
        <translation>Seul son propriétaire voit cet annuaire.</translation>
    </message>
    <message>
        <location line="+236"/>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This speed dial is empty</source>
        <translation>Cette liste de numéros abrégés est vide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a contact in any directory, then “Add to speed dial” in its menu.</source>
        <translation>Choisissez un contact dans un annuaire, puis «&#xa0;Ajouter aux numéros abrégés&#xa0;» dans son menu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is empty</source>
        <translation>Cet annuaire est vide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Insert a new entry with %1.</source>
        <translation>Insérez une nouvelle entrée avec %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This directory has not been loaded yet. It will be when the connection is back.</source>
        <translation>Cet annuaire n’a pas encore été chargé. Il le sera une fois la connexion rétablie.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory cannot be shown</source>
        <translation>Cet annuaire ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>dialbook::DeletionDialog</name>
    <message numerus="yes">
        <location filename="../ui/shell/deletiondialog.cpp" line="+54"/>
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can undo this for a few seconds.</source>
        <translation>Vous pouvez annuler ceci pendant quelques secondes.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>dialbook::DemoServer</name>
    <message>
        <location filename="../app/dialbook/demoserver.cpp" line="+26"/>
        <source>The server simulator cannot be used: %1.</source>
        <translation>Le simulateur de serveur ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server simulator has ended.</source>
        <translation>Le simulateur de serveur s’est arrêté.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The server simulator is not on this computer. Install icws-simulator to see the demonstration.</source>
        <translation>Le simulateur de serveur n’est pas sur cet ordinateur. Installez icws-simulator pour voir la démonstration.</translation>
    </message>
</context>
<context>
    <name>dialbook::Departure</name>
    <message>
        <location filename="../ui/shell/departure.cpp" line="+57"/>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» contient des modifications non enregistrées.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n windows have changes that are not saved.</source>
        <translation>
            <numerusform>%n fenêtre contient des modifications non enregistrées.</numerusform>
            <numerusform>%n fenêtres contiennent des modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>There is no connection to the server: %Ln changes cannot be sent.</source>
        <translation>
            <numerusform>Il n’y a pas de connexion au serveur : %Ln modification ne peut pas être envoyée.</numerusform>
            <numerusform>Il n’y a pas de connexion au serveur : %Ln modifications ne peuvent pas être envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Sending %Ln changes to the server…</source>
        <translation>
            <numerusform>Envoi de %Ln modification au serveur…</numerusform>
            <numerusform>Envoi de %Ln modifications au serveur…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln changes were refused by the server and not made.</source>
        <translation>
            <numerusform>%Ln modification a été refusée par le serveur et n’a pas été effectuée.</numerusform>
            <numerusform>%Ln modifications ont été refusées par le serveur et n’ont pas été effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>S&amp;witch anyway</source>
        <comment>to another profile</comment>
        <translation>C&amp;hanger quand même</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Discard and quit</source>
        <translation>&amp;Abandonner et quitter</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Discard and log off</source>
        <translation>&amp;Abandonner et fermer la session</translation>
    </message>
    <message>
        <location line="-36"/>
        <location line="+51"/>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Log off anyway</source>
        <translation>&amp;Fermer la session quand même</translation>
    </message>
    <message numerus="yes">
        <location line="-101"/>
        <source>The server has not answered yet: %Ln changes are still on their way.</source>
        <translation>
            <numerusform>Le serveur n’a pas encore répondu : %Ln modification est encore en route.</numerusform>
            <numerusform>Le serveur n’a pas encore répondu : %Ln modifications sont encore en route.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+118"/>
        <source>&amp;Discard and switch</source>
        <comment>to another profile</comment>
        <translation>&amp;Abandonner et changer</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Logging off…</source>
        <translation>Fermeture de la session…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoriesPage</name>
    <message>
        <location filename="../ui/directories/directoriespage.cpp" line="+161"/>
        <location line="+53"/>
        <location line="+255"/>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="-256"/>
        <source>The server is taking long to send this directory.</source>
        <translation>Le serveur met longtemps à envoyer cet annuaire.</translation>
    </message>
    <message>
        <location line="+280"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away. This is “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus&#xa0;: il a été supprimé, ou votre droit de le voir a été retiré. Ceci est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus&#xa0;: il a été supprimé, ou votre droit de le voir a été retiré.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Loading directories…</source>
        <translation>Chargement des annuaires…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are no directories that you may see.</source>
        <translation>Il n’y a aucun annuaire que vous pouvez voir.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a directory</source>
        <translation>Choisissez un annuaire</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%Ln entries selected</source>
        <translation>
            <numerusform>%Ln entrée sélectionnée</numerusform>
            <numerusform>%Ln entrées sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Select an entry to see its details.</source>
        <translation>Sélectionnez une entrée pour en voir les détails.</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryDelegate</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="+229"/>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeModel</name>
    <message numerus="yes">
        <location filename="../ui/directories/directorytreemodel.cpp" line="+56"/>
        <source>%n links need attention. Select one to see why.</source>
        <translation>
            <numerusform>%n lien est à vérifier. Sélectionnez-le pour voir pourquoi.</numerusform>
            <numerusform>%n liens sont à vérifier. Sélectionnez-en un pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n need attention</source>
        <extracomment>quietly beside a speed dial: so many of its links should be looked at</extracomment>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <location line="+215"/>
        <source>%1, loading</source>
        <extracomment>for screen readers: a group of directories that are still being loaded</extracomment>
        <translation>%1, chargement</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Private: only its owner sees it.</source>
        <translation>Privé&#xa0;: seul son propriétaire le voit.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Being deleted.</source>
        <translation>En cours de suppression.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>being deleted</source>
        <translation>en cours de suppression</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeView</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="-210"/>
        <source>Directories</source>
        <translation>Annuaires</translation>
    </message>
</context>
<context>
    <name>dialbook::DraftBar</name>
    <message>
        <location filename="../ui/shell/draftbar.cpp" line="+26"/>
        <source>Adding %1 to the speed dial “%2” was begun at %3 and not finished.</source>
        <extracomment>%1 is a contact, %2 a speed dial, %3 a time</extracomment>
        <translation>L’ajout de %1 aux numéros abrégés « %2 » a été commencé à %3 et n’a pas été terminé.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A new name for “%1” was typed at %2 and not saved: %3.</source>
        <translation>Un nouveau nom pour «&#xa0;%1&#xa0;» a été saisi (%2) et n’a pas été enregistré&#xa0;: %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new speed dial was typed at %1 and not saved: %2.</source>
        <translation>Une nouvelle liste de numéros abrégés a été saisie (%1) et n’a pas été enregistrée&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A new contact was typed at %1 and not saved: %2.</source>
        <translation>Un nouveau contact a été saisi (%1) et n’a pas été enregistré&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An edit from %1 was not saved: %2.</source>
        <translation>Une modification (%1) n’a pas été enregistrée&#xa0;: %2.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Its directory is not there now.</source>
        <translation>Son annuaire n’est pas là pour le moment.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n autre après celle-ci.</numerusform>
            <numerusform>%n autres après celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>a field, what was typed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Conti&amp;nue</source>
        <translation>Conti&amp;nuer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>dialbook::EditBars</name>
    <message numerus="yes">
        <location filename="../ui/shell/editbars.cpp" line="+99"/>
        <source>%Ln deletions will be sent in %1 s.</source>
        <translation>
            <numerusform>%Ln suppression sera envoyée dans %1 s.</numerusform>
            <numerusform>%Ln suppressions seront envoyées dans %1 s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” will be removed from “%2” in %3 s.</source>
        <translation>«&#xa0;%1&#xa0;» sera retiré de «&#xa0;%2&#xa0;» dans %3 s.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” will be deleted in %2 s.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé dans %2 s.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Undo the latest</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>The server is busy. Dialbook tries %Ln changes again by itself.</source>
        <translation>
            <numerusform>Le serveur est occupé. Dialbook réessaie %Ln modification de lui-même.</numerusform>
            <numerusform>Le serveur est occupé. Dialbook réessaie %Ln modifications de lui-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+73"/>
        <source>%Ln changes were not made. Nothing is lost; see the details.</source>
        <translation>
            <numerusform>%Ln modification n’a pas été effectuée. Rien n’est perdu ; voir les détails.</numerusform>
            <numerusform>%Ln modifications n’ont pas été effectuées. Rien n’est perdu ; voir les détails.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-66"/>
        <source>The server is busy. Dialbook tries “%1” again now (attempt %2 of %3).</source>
        <translation>Le serveur est occupé. Dialbook réessaie «&#xa0;%1&#xa0;» maintenant (tentative %2 sur %3).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy. Dialbook tries “%1” again in %2 s (attempt %3 of %4).</source>
        <translation>Le serveur est occupé. Dialbook réessaie «&#xa0;%1&#xa0;» dans %2 s (tentative %3 sur %4).</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Somebody else has changed the same meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reso&amp;lve…</source>
        <translation>Réso&amp;udre…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>dialbook::EditCourse</name>
    <message>
        <location filename="../ui/edits/editcourse.cpp" line="+85"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not saved. What you typed is still here.</source>
        <translation>Non enregistré. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The server has not answered. Looking whether it was saved…</source>
        <translation>Le serveur n’a pas répondu. Vérification de l’enregistrement…</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no connection to the server. This waits in the outbox and is sent as soon as the connection is back; you can close this window.</source>
        <translation>Il n’y a pas de connexion au serveur. Ceci attend dans la boîte d’envoi et sera envoyé dès que la connexion sera rétablie&#xa0;; vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show O&amp;utbox</source>
        <translation>Afficher la &amp;boîte d’envoi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take &amp;Back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The server is busy with this entry. Trying again now (attempt %1 of %2).</source>
        <translation>Le serveur est occupé par cette entrée. Nouvelle tentative maintenant (tentative %1 sur %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server is busy with this entry. Trying again in %1 s (attempt %2 of %3).</source>
        <translation>Le serveur est occupé par cette entrée. Nouvelle tentative dans %1 s (tentative %2 sur %3).</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Retr&amp;y</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
</context>
<context>
    <name>dialbook::EditReporter</name>
    <message>
        <location filename="../ui/shell/editreporter.cpp" line="+13"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The contact was created.</source>
        <translation>Le contact a été créé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was changed.</source>
        <translation>Le contact a été modifié.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was deleted.</source>
        <translation>Le contact a été supprimé.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The speed dial was created.</source>
        <translation>La liste de numéros abrégés a été créée.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was renamed.</source>
        <translation>La liste de numéros abrégés a été renommée.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was deleted.</source>
        <translation>La liste de numéros abrégés a été supprimée.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Added to “%1”.</source>
        <translation>Ajouté à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The primary number was set.</source>
        <translation>Le numéro principal a été défini.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removed from “%1”.</source>
        <translation>Retiré de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Undone. Nothing was sent.</source>
        <translation>Annulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not done: somebody else has changed the same meanwhile.</source>
        <translation>Non effectué&#xa0;: quelqu’un d’autre a modifié la même chose entre-temps.</translation>
    </message>
</context>
<context>
    <name>dialbook::FilterBar</name>
    <message>
        <location filename="../ui/directories/filterbar.cpp" line="+23"/>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by name, number, company…</source>
        <translation>Filtrer par nom, numéro, société…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words and numbers in any order, written in any way (%1)</source>
        <translation>Mots et numéros dans n’importe quel ordre, écrits n’importe comment (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::FindActions</name>
    <message>
        <location filename="../ui/find/findactions.cpp" line="+18"/>
        <source>&amp;Copy number</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add to speed dial…</source>
        <translation>&amp;Ajouter aux numéros abrégés…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show in directory</source>
        <translation>Afficher dans l’ann&amp;uaire</translation>
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
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Log in first.</source>
        <translation>Ouvrez d’abord une session.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no number to copy.</source>
        <translation>Il n’y a pas de numéro à copier.</translation>
    </message>
</context>
<context>
    <name>dialbook::FindNumbers</name>
    <message>
        <location filename="../ui/find/findnumbers.cpp" line="+50"/>
        <source>Enter: %1</source>
        <comment>what the Enter key uses, e.g. Business Phone 555 0100</comment>
        <translation>Touche Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing to dial: this entry has no number.</source>
        <translation>Rien à composer&#xa0;: cette entrée n’a pas de numéro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number is empty. Choose another one:</source>
        <translation>Le numéro principal est vide. Choisissez-en un autre&#xa0;:</translation>
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
        <translation>Rechercher dans tous les annuaires</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, number, or anything else</source>
        <translation>Nom, numéro ou autre chose</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Persons found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Several words in any order, from any field; numbers however they are written.</source>
        <translation>Plusieurs mots dans n’importe quel ordre, de n’importe quel champ&#xa0;; les numéros sous toutes leurs formes.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No directories are known yet.</source>
        <translation>Aucun annuaire n’est encore connu.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>At least %n persons found; the best are shown.</source>
        <translation>
            <numerusform>Au moins %n personne trouvée&#xa0;; les meilleurs résultats sont affichés.</numerusform>
            <numerusform>Au moins %n personnes trouvées&#xa0;; les meilleurs résultats sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are logged out: this is what was last known.</source>
        <translation>Votre session est fermée&#xa0;: ceci est le dernier état connu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: this is what was last known.</source>
        <translation>Non connecté&#xa0;: ceci est le dernier état connu.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Still loading: more may be found.</source>
        <translation>Chargement en cours&#xa0;: d’autres résultats sont possibles.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>There is no number to use.</source>
        <translation>Il n’y a aucun numéro à utiliser.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Show in “%1”</source>
        <translation>Afficher dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultDelegate</name>
    <message>
        <location filename="../ui/find/findresultdelegate.cpp" line="+96"/>
        <source>No number</source>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The primary number is empty</source>
        <translation>Le numéro principal est vide</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultsModel</name>
    <message>
        <location filename="../ui/find/findresultsmodel.cpp" line="+86"/>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on a speed dial</source>
        <translation>dans une liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>%1:</source>
        <comment>the name of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>User:</source>
        <translation>Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup:</source>
        <translation>Groupe de travail&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skill:</source>
        <translation>Compétence&#xa0;:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Directory:</source>
        <translation>Annuaire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dialbook::GuideDialog</name>
    <message>
        <location filename="../ui/shell/guidedialog.cpp" line="+53"/>
        <source>User&apos;s guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For &amp;agents</source>
        <translation>Pour les &amp;agents</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For &amp;supervisors</source>
        <translation>Pour les &amp;superviseurs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For a&amp;dministrators</source>
        <translation>Pour les a&amp;dministrateurs</translation>
    </message>
</context>
<context>
    <name>dialbook::HelpCommands</name>
    <message>
        <location filename="../ui/shell/helpcommands.cpp" line="+42"/>
        <source>Copied: versions, the state of the connection, and the last refusals. No names, numbers or passwords.</source>
        <translation>Copié&#xa0;: les versions, l’état de la connexion et les derniers refus. Ni noms, ni numéros, ni mots de passe.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The log lies in %1.</source>
        <translation>Le journal se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>dialbook::JournalReporter</name>
    <message>
        <location filename="../ui/shell/journalreporter.cpp" line="+16"/>
        <source>The record of your changes on this computer was damaged and has been set aside. What had not been sent yet, what you were typing, and the change log may be missing.</source>
        <translation>L’enregistrement de vos modifications sur cet ordinateur était endommagé et a été mis de côté. Ce qui n’avait pas encore été envoyé, ce que vous étiez en train de saisir et le journal des modifications peuvent manquer.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The record of your changes on this computer was written by a newer Dialbook and is left as it is. What you do now is lost when this Dialbook ends before it was sent.</source>
        <translation>L’enregistrement de vos modifications sur cet ordinateur provient d’une version plus récente de Dialbook et reste tel quel. Ce que vous faites maintenant sera perdu si ce Dialbook se ferme avant l’envoi.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because their folder cannot be written. What has not been sent is lost when Dialbook ends.</source>
        <translation>Vos modifications ne peuvent pas être consignées sur cet ordinateur, car leur dossier n’est pas accessible en écriture. Ce qui n’a pas été envoyé sera perdu à la fermeture de Dialbook.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because the disk is full. What has not been sent is lost when Dialbook ends.</source>
        <translation>Vos modifications ne peuvent pas être consignées sur cet ordinateur, car le disque est plein. Ce qui n’a pas été envoyé sera perdu à la fermeture de Dialbook.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another Dialbook of yours is open and keeps the record of your changes. What you do in this one is lost when it ends before it was sent.</source>
        <translation>Un autre de vos Dialbook est ouvert et tient l’enregistrement de vos modifications. Ce que vous faites dans celui-ci sera perdu s’il se ferme avant l’envoi.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your changes on this computer</source>
        <translation>Vos modifications sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all records of changes kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>Certains enregistrements de modifications conservés sur cet ordinateur n’ont pas pu être supprimés. Fermez les autres Dialbook et désactivez de nouveau le paramètre.</translation>
    </message>
</context>
<context>
    <name>dialbook::LanguagePreferences</name>
    <message>
        <location filename="../ui/preferences/languagepreferences.cpp" line="+17"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>System</source>
        <comment>the language</comment>
        <translation>Système</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Another language is used from the next start of Dialbook on: quit it (File &gt; Quit) and start it again.</source>
        <translation>Une autre langue est utilisée à partir du prochain démarrage de Dialbook : quittez-le (Fichier &gt; Quitter) et relancez-le.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lang&amp;uage of Dialbook:</source>
        <translation>Lang&amp;ue de Dialbook :</translation>
    </message>
</context>
<context>
    <name>dialbook::LinkPanel</name>
    <message>
        <location filename="../ui/directories/linkpanel.cpp" line="+67"/>
        <source>Accept the New Number</source>
        <translation>Accepter le nouveau numéro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose Another Number…</source>
        <translation>Choisir un autre numéro…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look for the Contact…</source>
        <translation>Rechercher le contact…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove from Speed Dial</source>
        <translation>Retirer des numéros abrégés</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs attention: %1</source>
        <extracomment>for screen readers; %1 is e.g. &quot;Number changed&quot;</extracomment>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::LinkReporter</name>
    <message>
        <location filename="../ui/shell/linkreporter.cpp" line="+79"/>
        <location line="+7"/>
        <source>%1: %2</source>
        <extracomment>title of a notification: what is wrong with a speed-dial link, and whose it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>%n lien est maintenant à vérifier.</numerusform>
            <numerusform>%n liens sont maintenant à vérifier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::LogInPage</name>
    <message>
        <location filename="../ui/session/loginpage.cpp" line="+214"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>cic1.example.com</source>
        <translation>cic1.example.com</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remember the password</source>
        <translation>&amp;Mémoriser le mot de passe</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+355"/>
        <source>This computer has no keychain, so the password cannot be remembered.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#xa0;; le mot de passe ne peut donc pas être mémorisé.</translation>
    </message>
    <message>
        <location line="-341"/>
        <source>Logging in</source>
        <translation>Ouverture de la session</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Log in</source>
        <translation>&amp;Ouvrir la session</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Profile: %1</source>
        <translation>Profil : %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Read the &amp;directories as of %1</source>
        <translation>Consulter les &amp;annuaires (état&#xa0;: %1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the last known &amp;directories</source>
        <translation>Consulter les derniers &amp;annuaires connus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directories and speed dials of your CIC server</source>
        <translation>Les annuaires et les numéros abrégés de votre serveur CIC</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can read what was known as of %1. Log in to bring it up to date.</source>
        <translation>Vous pouvez consulter le dernier état connu (%1). Ouvrez une session pour l’actualiser.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Log in to bring the directories up to date.</source>
        <translation>Ouvrez une session pour actualiser les annuaires.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which server? Type its name, for example cic1.example.com.</source>
        <translation>Quel serveur&#xa0;? Saisissez son nom, par exemple cic1.example.com.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not the name or address of a server.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un serveur.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your administrator does not allow unencrypted connections (http). Use https, or only the server&apos;s name.</source>
        <translation>Votre administrateur n’autorise pas les connexions non chiffrées (http). Utilisez https ou seulement le nom du serveur.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who are you? Type your user name.</source>
        <translation>Qui êtes-vous&#xa0;? Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Logging in to %1…</source>
        <translation>Ouverture de la session sur %1…</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Log in to %1</source>
        <translation>Ouvrir une session sur %1</translation>
    </message>
    <message>
        <location line="-352"/>
        <location line="+481"/>
        <source>Remember the password</source>
        <translation>Mémoriser le mot de passe</translation>
    </message>
    <message>
        <location line="-496"/>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>remembering the password</source>
        <translation>mémorisation du mot de passe</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Set by your administrator: %1.</source>
        <extracomment>%1 is what was set: the server, the user</extracomment>
        <translation>Défini par votre administrateur&#xa0;: %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your administrator does not allow it, but the keychain has not forgotten it.</source>
        <translation>Votre administrateur ne le permet pas, mais le trousseau de clés n’a pas oublié le mot de passe.</translation>
    </message>
    <message>
        <location line="+483"/>
        <source>The keychain did not take the password. You will be asked for it next time.</source>
        <translation>Le trousseau de clés n’a pas accepté le mot de passe. Il vous sera demandé la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>dialbook::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="+95"/>
        <source>Tools</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Still loading: %1 of %2</source>
        <translation>Chargement en cours&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>The server has ended the session: %1</source>
        <translation>Le serveur a mis fin à la session&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>You are not logged in. You see what was known as of %1.</source>
        <translation>Vous n’avez pas ouvert de session. Vous voyez le dernier état connu (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are not logged in. You see what was last known.</source>
        <translation>Vous n’avez pas ouvert de session. Vous voyez le dernier état connu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Log in…</source>
        <translation>&amp;Ouvrir la session…</translation>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location line="+46"/>
        <location line="+23"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1: %2</source>
        <comment>kind of message: message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::NewProfileDialog</name>
    <message>
        <location filename="../ui/shell/newprofiledialog.cpp" line="+24"/>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Na&amp;me of the profile:</source>
        <translation>No&amp;m du profil :</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another server or user: with settings, directories and a remembered password of its own. Dialbook logs off, and starts again with it.</source>
        <translation>Pour un autre serveur ou utilisateur : avec ses propres réglages, annuaires et mot de passe mémorisé. Dialbook ferme la session et redémarre avec lui.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Switch</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>There is a profile of this name already.</source>
        <translation>Un profil de ce nom existe déjà.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>Au plus 32 lettres (A à Z), chiffres, tirets et traits de soulignement.</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationButton</name>
    <message>
        <location filename="../ui/feedback/notificationbutton.cpp" line="+62"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Notifications: %n not seen yet</source>
        <translation>
            <numerusform>Notifications&#xa0;: %n non lue</numerusform>
            <numerusform>Notifications&#xa0;: %n non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationModel</name>
    <message>
        <location filename="../ui/feedback/notificationmodel.cpp" line="+71"/>
        <source>%1: %2</source>
        <comment>what was done: what came of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, %2, %3: %4</source>
        <comment>kind of message, time, what was done, what came of it</comment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationPanel</name>
    <message>
        <location filename="../ui/feedback/notificationpanel.cpp" line="+114"/>
        <location line="+57"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Clear</source>
        <comment>remove all notifications</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The selected notification</source>
        <translation>La notification sélectionnée</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select a notification to read all of it here.</source>
        <translation>Sélectionnez une notification pour la lire ici en entier.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nothing to tell.
What Dialbook reports will be kept here.</source>
        <translation>Rien à signaler.
Ce que Dialbook signale sera conservé ici.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Copy the selected notification with its details</source>
        <translation>Copier la notification sélectionnée avec ses détails</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove all notifications from this list</source>
        <translation>Retirer toutes les notifications de cette liste</translation>
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
        <translation>%1, numéro principal, mais il est vide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2, Primary Number</source>
        <translation>%1, %2, numéro principal</translation>
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
        <translation>Copie le numéro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1
Click to copy.</source>
        <translation>%1
Cliquez pour copier.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 · Primary Number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Mobile&quot;</extracomment>
        <translation>%1 · Numéro principal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number</source>
        <translation>Numéro principal</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
</context>
<context>
    <name>dialbook::NumberLinks</name>
    <message>
        <location filename="../ui/shell/numberlinks.cpp" line="+42"/>
        <source>Log in, and the number of the link is looked for.</source>
        <translation>Ouvrez une session, et le numéro du lien sera recherché.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The link holds no telephone number, so nothing is looked for.</source>
        <translation>Le lien ne contient pas de numéro de téléphone&#xa0;; rien n’est donc recherché.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxButton</name>
    <message numerus="yes">
        <location filename="../ui/outbox/outboxbutton.cpp" line="+13"/>
        <source>%Ln edit(s) wait</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Shows the edits that are not on the server yet</source>
        <translation>Affiche les modifications qui ne sont pas encore sur le serveur</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxDialog</name>
    <message>
        <location filename="../ui/outbox/outboxdialog.cpp" line="+28"/>
        <source>No edit waits: everything is on the server.</source>
        <translation>Aucune modification en attente&#xa0;: tout est sur le serveur.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edits that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Reso&amp;lve…</source>
        <translation>Réso&amp;udre…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Take Back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Give Up…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send &amp;Earlier</source>
        <translation>Envoyer plus &amp;tôt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible where the server comes out the same</source>
        <translation>Possible quand le résultat est le même sur le serveur</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>It was too late: it has just been sent.</source>
        <translation>C’était trop tard&#xa0;: l’envoi vient d’avoir lieu.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Give up %1? It may have been done all the same; Dialbook does not look any more.</source>
        <translation>Abandonner %1&#xa0;? Cela a peut-être été fait malgré tout&#xa0;; Dialbook ne vérifie plus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give up %1? What it would have changed is lost.</source>
        <translation>Abandonner %1&#xa0;? Ce qui aurait été modifié est perdu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give &amp;up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxModel</name>
    <message>
        <location filename="../ui/outbox/outboxmodel.cpp" line="+198"/>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: %2</source>
        <comment>an edit, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Is sent in %n s</source>
        <translation>
            <numerusform>Envoi dans %n s</numerusform>
            <numerusform>Envoi dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waits for the connection; it may have been done</source>
        <translation>Attend la connexion&#xa0;; c’est peut-être déjà fait</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy; trying again in %1 s (attempt %2 of %3)</source>
        <translation>Le serveur est occupé&#xa0;; nouvelle tentative dans %1 s (tentative %2 sur %3)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Looking whether it was done</source>
        <translation>Vérification de ce qui a été fait</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Conflict: deleted meanwhile</source>
        <translation>Conflit&#xa0;: supprimé entre-temps</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conflict: somebody else was faster</source>
        <translation>Conflit&#xa0;: quelqu’un d’autre a été plus rapide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It is kept back so that it can be undone.</source>
        <translation>L’envoi est retenu afin de pouvoir être annulé.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was sent, and no answer came. When the connection is back Dialbook looks whether it was done, and does it only if it was not.</source>
        <translation>L’envoi a eu lieu, et aucune réponse n’est arrivée. Une fois la connexion rétablie, Dialbook vérifie si cela a été fait et ne le fait que si ce n’est pas le cas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is sent when the connection is back, if nobody else has changed the same by then.</source>
        <translation>L’envoi a lieu une fois la connexion rétablie, si personne d’autre n’a modifié la même chose d’ici là.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on its way to the server.</source>
        <translation>En route vers le serveur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy with this entry. Dialbook tries again by itself.</source>
        <translation>Le serveur est occupé par cette entrée. Dialbook réessaie de lui-même.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server has not answered. Dialbook looks whether it was done, and does it again only if it was not.</source>
        <translation>Le serveur n’a pas répondu. Dialbook vérifie si cela a été fait et ne recommence que si ce n’est pas le cas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entry was deleted meanwhile. What you entered is still here.</source>
        <translation>L’entrée a été supprimée entre-temps. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten unless you say so.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps. Rien de son travail n’est écrasé sans votre accord.</translation>
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
        <translation>Sélectionnez d’abord un contact.</translation>
    </message>
    <message>
        <location line="-107"/>
        <location line="+17"/>
        <source>It is already being deleted.</source>
        <translation>La suppression est déjà en cours.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Choose a speed dial first.</source>
        <translation>Choisissez d’abord une liste de numéros abrégés.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose a directory first.</source>
        <translation>Choisissez d’abord un annuaire.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Its number is the one that was last used.</source>
        <translation>Son numéro est celui qui a été utilisé en dernier.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Select a contact that has a number first.</source>
        <translation>Sélectionnez d’abord un contact qui a un numéro.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Delete “%1” from “%2”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Delete contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Delete the speed dial “%1”?</source>
        <translation>Supprimer la liste de numéros abrégés «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Its %n links go with it. The contacts themselves stay.</source>
        <translation>
            <numerusform>Son lien (%n) disparaît aussi. Le contact lui-même reste.</numerusform>
            <numerusform>Ses %n liens disparaissent aussi. Les contacts eux-mêmes restent.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is shared: others may be using it.</source>
        <translation>Elle est partagée&#xa0;: d’autres l’utilisent peut-être.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete speed dial</source>
        <translation>Supprimer la liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordField</name>
    <message>
        <location filename="../ui/session/passwordfield.cpp" line="+20"/>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. Maj. semble activée.</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordPrompt</name>
    <message>
        <location filename="../ui/session/passwordprompt.cpp" line="+35"/>
        <source>Your password is asked for</source>
        <translation>Votre mot de passe est demandé</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your password, please</source>
        <translation>Votre mot de passe, s’il vous plaît</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+204"/>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <location line="-201"/>
        <source>Log &amp;off</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The server has ended the session of %1. Everything you typed is still here: log in again to carry on.</source>
        <translation>Le serveur a mis fin à la session de %1. Tout ce que vous avez saisi est encore là&#xa0;: ouvrez de nouveau une session pour continuer.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>Logging in…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Log in again</source>
        <translation>Ouvrir de nouveau une session</translation>
    </message>
</context>
<context>
    <name>dialbook::PhoneRow</name>
    <message>
        <location filename="../ui/contacts/phonerow.cpp" line="+26"/>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, extension</source>
        <translation>%1, poste</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, composer le poste automatiquement</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Dials the extension by itself after the number</source>
        <translation>Compose automatiquement le poste après le numéro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs both a number and an extension</source>
        <translation>Nécessite un numéro et un poste</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The dial plan cannot dial this number. It can be saved all the same.</source>
        <translation>Le plan de numérotation ne peut pas composer ce numéro. Il peut tout de même être enregistré.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Internal number; dials %1</source>
        <translation>Numéro interne&#xa0;; compose %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dials %1</source>
        <translation>Compose %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1; dials %2</source>
        <comment>a number&apos;s classification, what is dialled</comment>
        <translation>%1&#xa0;; compose %2</translation>
    </message>
</context>
<context>
    <name>dialbook::PhonesSection</name>
    <message>
        <location filename="../ui/contacts/phonessection.cpp" line="+25"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Composer le poste auto.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>%1 ext. %2</source>
        <translation>%1 poste %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (empty)</source>
        <comment>kind of number</comment>
        <translation>%1 (vide)</translation>
    </message>
</context>
<context>
    <name>dialbook::PortalShortcut</name>
    <message>
        <location filename="../ui/globalshortcut/portalshortcut.cpp" line="+102"/>
        <source>Find a contact</source>
        <translation>Rechercher un contact</translation>
    </message>
</context>
<context>
    <name>dialbook::PreferencesDialog</name>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="+57"/>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;ertificates</source>
        <translation>C&amp;ertificats</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Ge&amp;neral</source>
        <translation>Gé&amp;néral</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep the last known directories on this computer</source>
        <translation>&amp;Conserver les derniers annuaires connus sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are shown at the next start before the server answers, and can be read and searched while you are not connected. Only you can read them.</source>
        <translation>Ils sont affichés au prochain démarrage avant la réponse du serveur et peuvent être lus et consultés sans connexion. Vous seul pouvez les lire.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is kept now is deleted at once, with what Dialbook remembers of the links in your speed dials: directories, numbers last used, and with the change log and the record of your edits: what has not been sent is lost when Dialbook ends. Of everybody who uses this account.</source>
        <translation>Ce qui est conservé est supprimé immédiatement, avec ce que Dialbook retient des liens de vos numéros abrégés&#xa0;: annuaires, derniers numéros utilisés, ainsi que le journal des modifications et l’enregistrement de vos modifications&#xa0;; ce qui n’a pas été envoyé est perdu à la fermeture de Dialbook. Cela vaut pour toutes les personnes qui utilisent ce compte.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for ever</source>
        <comment>how long changes are kept</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep c&amp;hanges for:</source>
        <translation>Conserver les &amp;modifications&#xa0;:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Find from anywhere</source>
        <translation>Rechercher de partout</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Global shortcut for Find:</source>
        <translation>Raccourci &amp;global de la recherche&#xa0;:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Brings Dialbook to the front with Find open, whichever program you are working in.</source>
        <translation>Amène Dialbook au premier plan avec la recherche ouverte, quel que soit le programme dans lequel vous travaillez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Global shortcut for Find</source>
        <translation>Raccourci global de la recherche</translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source> day(s)</source>
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Without the setting above changes are kept until Dialbook ends.</source>
        <translation>Sans le paramètre ci-dessus, les modifications sont conservées jusqu’à la fermeture de Dialbook.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is older is deleted at once, and cannot be brought back.</source>
        <translation>Ce qui est plus ancien est supprimé immédiatement et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you change with Dialbook is kept on this computer for Tools &gt; Change log.</source>
        <translation>Ce que vous modifiez avec Dialbook est conservé sur cet ordinateur pour Outils &gt; Journal des modifications.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not applied yet.</source>
        <translation>Pas encore appliqué.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Asking the desktop…</source>
        <translation>Demande à l’environnement de bureau…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Registered: it works in every program.</source>
        <translation>Enregistré&#xa0;: il fonctionne dans tous les programmes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered: the desktop has given “%1”.</source>
        <translation>Enregistré&#xa0;: l’environnement de bureau a attribué «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Taken: another program uses these keys. Choose others, or apply again when it has ended.</source>
        <translation>Déjà pris&#xa0;: un autre programme utilise ces touches. Choisissez-en d’autres, ou appliquez de nouveau quand il sera fermé.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>These keys cannot be used: choose Ctrl, Alt or Meta with a key that your keyboard has, or a function key.</source>
        <translation>Ces touches ne peuvent pas être utilisées&#xa0;: choisissez Ctrl, Alt ou Meta avec une touche de votre clavier, ou une touche de fonction.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not possible here: this desktop gives programs no keys that work everywhere, or you have refused it.</source>
        <translation>Impossible ici&#xa0;: cet environnement de bureau n’offre pas aux programmes de touches valables partout, ou vous l’avez refusé.</translation>
    </message>
</context>
<context>
    <name>dialbook::PrimaryNumberMenu</name>
    <message>
        <location filename="../ui/speeddial/primarynumbermenu.cpp" line="+14"/>
        <source>Set &amp;primary number</source>
        <translation>Définir le numéro &amp;principal</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (empty)</source>
        <comment>kind of number</comment>
        <translation>%1 (vide)</translation>
    </message>
</context>
<context>
    <name>dialbook::ProfileMenu</name>
    <message>
        <location filename="../ui/shell/profilemenu.cpp" line="+16"/>
        <source>Switch &amp;profile</source>
        <translation>Changer de &amp;profil</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;New profile…</source>
        <translation>&amp;Nouveau profil…</translation>
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
        <translation>Profil habituel</translation>
    </message>
</context>
<context>
    <name>dialbook::ShortcutsDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+34"/>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the filter, or cancel</source>
        <translation>Effacer le filtre ou annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save what a dialog holds</source>
        <translation>Enregistrer le contenu d’une boîte de dialogue</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find by the first letters in a list</source>
        <translation>Rechercher par les premières lettres dans une liste</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>type them</source>
        <translation>saisissez-les</translation>
    </message>
</context>
<context>
    <name>dialbook::SpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/speeddialdialog.cpp" line="+58"/>
        <source>Rename speed dial</source>
        <translation>Renommer la liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New speed dial</source>
        <translation>Nouvelle liste de numéros abrégés</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Who sees it</source>
        <translation>Qui la voit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Private: only I see it</source>
        <translation>&amp;Privée&#xa0;: moi seul la vois</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Shared: everybody sees it</source>
        <translation>Part&amp;agée&#xa0;: tout le monde la voit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;add entries</source>
        <translation>Les autres peuvent a&amp;jouter des entrées</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;change primary numbers</source>
        <translation>Les autres peuvent &amp;modifier les numéros principaux</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;remove entries</source>
        <translation>Les autres peuvent &amp;retirer des entrées</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be changed later.</source>
        <translation>Ceci ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Not renamed: somebody else has renamed it to “%1” meanwhile.</source>
        <translation>Non renommée&#xa0;: quelqu’un d’autre l’a renommée en «&#xa0;%1&#xa0;» entre-temps.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reso&amp;lve…</source>
        <translation>Réso&amp;udre…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Saisi (%1) et jamais enregistré.</translation>
    </message>
</context>
<context>
    <name>dialbook::StoreReporter</name>
    <message>
        <location filename="../ui/shell/storereporter.cpp" line="+16"/>
        <source>The directories kept on this computer were damaged and have been set aside. They are loaded from the server again.</source>
        <translation>Les annuaires conservés sur cet ordinateur étaient endommagés et ont été mis de côté. Ils sont rechargés depuis le serveur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories kept on this computer were written by a newer Dialbook and have been set aside. They are loaded from the server again.</source>
        <translation>Les annuaires conservés sur cet ordinateur proviennent d’une version plus récente de Dialbook et ont été mis de côté. Ils sont rechargés depuis le serveur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The directories cannot be kept on this computer, because their folder cannot be written. Without a connection there will be nothing to read next time.</source>
        <translation>Les annuaires ne peuvent pas être conservés sur cet ordinateur, car leur dossier n’est pas accessible en écriture. Sans connexion, il n’y aura rien à lire la prochaine fois.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories cannot be kept on this computer, because the disk is full. Without a connection they will be out of date next time.</source>
        <translation>Les annuaires ne peuvent pas être conservés sur cet ordinateur, car le disque est plein. Sans connexion, ils seront périmés la prochaine fois.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another Dialbook of yours is open. It keeps the directories on this computer; this one only reads them.</source>
        <translation>Un autre de vos Dialbook est ouvert. C’est lui qui conserve les annuaires sur cet ordinateur&#xa0;; celui-ci ne fait que les lire.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Directories kept on this computer</source>
        <translation>Annuaires conservés sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all directories kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>Certains annuaires conservés sur cet ordinateur n’ont pas pu être supprimés. Fermez les autres Dialbook et désactivez de nouveau le paramètre.</translation>
    </message>
</context>
<context>
    <name>dialbook::SweepIndicator</name>
    <message>
        <location filename="../ui/shell/sweepindicator.cpp" line="+56"/>
        <source>Loading directories: %1 of %2</source>
        <extracomment>entries loaded, entries of all directories</extracomment>
        <translation>Chargement des annuaires&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refreshing directories…</source>
        <translation>Actualisation des annuaires…</translation>
    </message>
</context>
<context>
    <name>dialbook::TextSection</name>
    <message>
        <location filename="../ui/contacts/textsection.cpp" line="+35"/>
        <source>%1:</source>
        <comment>a field&apos;s label</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dialbook::TrayWindow</name>
    <message>
        <location filename="../ui/tray/traywindow.cpp" line="+22"/>
        <source>&amp;Show Dialbook</source>
        <translation>&amp;Afficher Dialbook</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Dialbook is still there</source>
        <translation>Dialbook est toujours là</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing its window leaves it in the tray, ready at once. Quit with Ctrl+Q or in the menu of its icon; Preferences can change what closing does.</source>
        <translation>Fermer sa fenêtre le laisse dans la zone de notification, prêt à servir. Quittez avec Ctrl+Q ou par le menu de son icône&#xa0;; les préférences permettent de changer l’effet de la fermeture.</translation>
    </message>
</context>
<context>
    <name>dialbook::TroubleReporter</name>
    <message>
        <location filename="../ui/shell/troublereporter.cpp" line="+23"/>
        <source>Set aside as %1</source>
        <translation>Mis de côté sous %1</translation>
    </message>
</context>
<context>
    <name>dialbook::TrustedCertificates</name>
    <message>
        <location filename="../ui/preferences/trustedcertificates.cpp" line="+32"/>
        <source>&amp;Stop trusting</source>
        <translation>&amp;Ne plus approuver</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Certificates that you have trusted, though this computer does not:</source>
        <translation>&amp;Certificats que vous avez approuvés, bien que cet ordinateur ne le fasse pas&#xa0;:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trusted since</source>
        <translation>Approuvé depuis</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not known</source>
        <comment>since when a certificate is trusted</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No longer trusted once you apply this, from the next connection on: %1. Dialbook will ask about the certificate again.</source>
        <translation>Une fois appliqué, n’est plus approuvé dès la prochaine connexion&#xa0;: %1. Dialbook posera de nouveau la question du certificat.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set by your administrator: these certificates do not count.</source>
        <translation>Défini par votre administrateur&#xa0;: ces certificats ne comptent pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
</context>
<context>
    <name>dialbook::WindowPreferences</name>
    <message>
        <location filename="../ui/preferences/windowpreferences.cpp" line="+19"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>C&amp;losing the window leaves Dialbook in the tray</source>
        <translation>&amp;La fermeture de la fenêtre laisse Dialbook dans la zone de notification</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This desktop shows no tray at the moment: closing the window quits Dialbook.</source>
        <translation>Cet environnement de bureau n’affiche pas de zone de notification pour l’instant&#xa0;: fermer la fenêtre quitte Dialbook.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Start Dialbook when I log in to this computer</source>
        <translation>&amp;Démarrer Dialbook quand j’ouvre une session sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This could not be written: the system does not let Dialbook change what starts with it.</source>
        <translation>Ceci n’a pas pu être écrit&#xa0;: le système ne laisse pas Dialbook modifier ce qui démarre avec lui.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It starts without a window, in the tray where there is one.</source>
        <translation>Il démarre sans fenêtre, dans la zone de notification s’il y en a une.</translation>
    </message>
</context>
</TS>
