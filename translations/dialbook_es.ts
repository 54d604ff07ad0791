<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BulkText</name>
    <message>
        <location filename="../ui/bulk/bulktext.cpp" line="+24"/>
        <source>Change several contacts</source>
        <translation>Cambiar varios contactos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete several contacts</source>
        <translation>Eliminar varios contactos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move to speed dial</source>
        <translation>Mover a marcación rápida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add to speed dial</source>
        <translation>Añadir a marcación rápida</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nothing would change: it says so already.</source>
        <translation>No cambiaría nada: ya está así.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is already being deleted.</source>
        <translation>Ya se está eliminando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier edit of it is not over; see the outbox.</source>
        <translation>Un cambio anterior no ha terminado; consulte la bandeja de salida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not loaded yet. Select it again when the directory is loaded.</source>
        <translation>Todavía no está cargada. Vuelva a seleccionarla cuando el directorio esté cargado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on that speed dial already.</source>
        <translation>Ya está en esa lista de marcación rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its editor is open, with changes that are not saved.</source>
        <translation>Su editor está abierto y tiene cambios sin guardar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Somebody else has changed it since it was selected.</source>
        <translation>Otra persona la ha cambiado desde que se seleccionó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was deleted since it was selected.</source>
        <translation>Se eliminó después de seleccionarla.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>(not loaded)</source>
        <comment>an entry</comment>
        <translation>(no cargada)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To come</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The entry was deleted meanwhile.</source>
        <translation>La entrada se eliminó entretanto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten.</source>
        <translation>Otra persona ha cambiado lo mismo entretanto. No se sobrescribe nada de lo suyo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflicto</numerusform>
            <numerusform>%Ln en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <location filename="../ui/changelog/changewords.cpp" line="+28"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed dial</source>
        <translation>Marcación rápida</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
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
        <translation>No enviado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done; its answer was lost</source>
        <translation>Hecho; la respuesta se perdió</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused. %1</source>
        <comment>why, in sentences</comment>
        <translation>Rechazado. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not known; it was given up before an answer came</source>
        <translation>Desconocido; se abandonó antes de recibir una respuesta</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>An earlier request was not answered; it may have been done</source>
        <translation>Una solicitud anterior quedó sin respuesta; es posible que se haya realizado</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is an undo</source>
        <translation>Deshace otro cambio</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing to undo: it was not done.</source>
        <translation>No hay nada que deshacer: no se llevó a cabo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has been undone already.</source>
        <translation>Ya se ha deshecho.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being undone; see the outbox.</source>
        <translation>Se está deshaciendo; consulte la bandeja de salida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It cannot be undone: too little is known about what it was.</source>
        <translation>No se puede deshacer: se sabe demasiado poco de cómo era antes.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <location filename="../ui/contacts/changetext.cpp" line="+25"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to “%1”, Primary Number: %2</source>
        <comment>a link is added to a list</comment>
        <translation>a “%1”, número principal: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>off “%1”</source>
        <comment>a link is removed from a list</comment>
        <translation>de “%1”</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>with %n link(s) that you can see</source>
        <translation>
            <numerusform>con %n vínculo que usted puede ver</numerusform>
            <numerusform>con %n vínculos que usted puede ver</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 ext. %2 (auto dial)</source>
        <comment>a number and its extension, which is dialled after it</comment>
        <translation>%1 ext. %2 (automática)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ext. %2</source>
        <comment>a number and its extension</comment>
        <translation>%1 ext. %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Allow: Change</source>
        <translation>Permitir: cambiar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete</source>
        <translation>Permitir: eliminar</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/dialbook/commandline.cpp" line="+30"/>
        <source>The directories and speed dials of a Genesys PureConnect (CIC) server.</source>
        <translation>Los directorios y la marcación rápida de un servidor Genesys PureConnect (CIC).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A link to a telephone number (tel: or callto:), which is looked for.</source>
        <translation>Un enlace a un número de teléfono (tel: o callto:), que se busca.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server to log in to, e.g. cic1.example.com.</source>
        <translation>El servidor en el que iniciar sesión, p. ej., cic1.example.com.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The user to log in as.</source>
        <translation>El usuario con el que iniciar sesión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings and data of their own under this name, of letters, digits, dashes and underscores: for several servers or users, also at the same time.</source>
        <translation>Configuración y datos propios con este nombre, compuesto de letras, dígitos, guiones y guiones bajos: para varios servidores o usuarios, también al mismo tiempo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Log in at once, with the first line of standard input as the password. Needs --server and --user.</source>
        <translation>Iniciar sesión de inmediato, con la primera línea de la entrada estándar como contraseña. Requiere --server y --user.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The language of the program, e.g. de.</source>
        <translation>El idioma del programa, p. ej., es.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>light, dark or system.</source>
        <translation>light (claro), dark (oscuro) o system.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write down what is said to the server (without secrets).</source>
        <translation>Registrar lo que se dice al servidor (sin secretos).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start the server simulator with made-up data, and log in to it. Nothing is kept.</source>
        <translation>Iniciar el simulador de servidor con datos ficticios e iniciar sesión en él. No se conserva nada.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>“%1” is not an option.</source>
        <translation>“%1” no es una opción.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only one link can be opened.</source>
        <translation>Solo se puede abrir un enlace.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation>--theme es light, dark o system, no “%1”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--password-stdin needs --server and --user.</source>
        <translation>--password-stdin requiere --server y --user.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo brings a server and a user of its own.</source>
        <translation>--demo trae su propio servidor y su propio usuario.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo keeps nothing, so it has no profile.</source>
        <translation>--demo no conserva nada, por lo que no tiene perfil.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--profile is a name of at most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>--profile es un nombre de 32 caracteres como máximo: letras (A a Z), dígitos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Your administrator has set the server; --server did nothing.</source>
        <translation>Su administrador ha definido el servidor; --server no ha tenido efecto.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your administrator has set the user; --user did nothing.</source>
        <translation>Su administrador ha definido el usuario; --user no ha tenido efecto.</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <location filename="../ui/directories/contactcolumns.cpp" line="+133"/>
        <source>%1: no number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Business Phone&quot;; the contact has none of that kind</extracomment>
        <translation>%1: sin número</translation>
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
        <translation>Tipo de número principal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Workgroups</source>
        <comment>column</comment>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>On the phone</source>
        <extracomment>%1 is a status such as &quot;Available&quot;</extracomment>
        <translation>En una llamada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, on the phone</source>
        <translation>%1, en una llamada</translation>
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
        <translation>Apellidos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Display Name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Title</source>
        <comment>a person&apos;s position, e.g. Team Leader</comment>
        <translation>Cargo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Email</source>
        <translation>Correo del trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Address</source>
        <translation>Dirección del trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business City</source>
        <translation>Ciudad del trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business State</source>
        <comment>part of an address</comment>
        <translation>Estado o provincia del trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Zip Code</source>
        <translation>Código postal del trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Country</source>
        <translation>País del trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Email</source>
        <translation>Correo particular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Address</source>
        <translation>Dirección particular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home City</source>
        <translation>Ciudad particular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home State</source>
        <comment>part of an address</comment>
        <translation>Estado o provincia particular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Zip Code</source>
        <translation>Código postal particular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Country</source>
        <translation>País particular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status URI</source>
        <translation>URI de estado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone</source>
        <translation>Tel. trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone 2</source>
        <translation>Tel. trabajo 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone</source>
        <translation>Tel. particular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone 2</source>
        <translation>Tel. particular 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Assistant Phone</source>
        <translation>Tel. asistente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary Number</source>
        <translation>Número principal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Derechos de acceso</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None</source>
        <comment>no primary number</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Company Directory</source>
        <translation>Directorio de la empresa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup Directories</source>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>General Directories</source>
        <translation>Directorios generales</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Station Groups</source>
        <translation>Grupos de estaciones</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed Dials</source>
        <translation>Marcación rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups and Profiles</source>
        <translation>Grupos y perfiles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tracker Directories</source>
        <translation>Directorios de Tracker</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other Directories</source>
        <translation>Otros directorios</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You are not connected to the server. You can read, but not change anything.</source>
        <translation>No está conectado al servidor. Puede leerlo todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This server is too old to be changed from Dialbook. You can read everything.</source>
        <translation>Este servidor es demasiado antiguo para cambiarlo desde Dialbook. Puede leerlo todo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is Read Only for you: its source cannot be edited, or only its owner and Directory Administrators may do this.</source>
        <translation>Este directorio es de solo lectura para usted: su origen no se puede editar, o solo pueden hacerlo su propietario y los administradores de directorios.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entries of the Company Directory are IC users. They are managed in Interaction Administrator.</source>
        <translation>Las entradas del directorio de la empresa son usuarios de IC. Se administran en Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This entry only refers to a contact that lives in another directory. Change it there.</source>
        <translation>Esta entrada solo remite a un contacto que está en otro directorio. Cámbielo allí.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Change is off for this entry. Only its owner or a Directory Administrator may change it.</source>
        <translation>“Permitir: cambiar” está desactivado para esta entrada. Solo su propietario o un administrador de directorios puede cambiarla.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete is off for this entry. Only its owner or a Directory Administrator may delete it.</source>
        <translation>“Permitir: eliminar” está desactivado para esta entrada. Solo su propietario o un administrador de directorios puede eliminarla.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Enter a name, a company or a number, so that the entry can be found again.</source>
        <translation>Escriba un nombre, una empresa o un número, para que la entrada se pueda volver a encontrar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An extension needs a number. Enter the number, or remove the extension.</source>
        <translation>Una extensión necesita un número. Escriba el número o quite la extensión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number is empty. Fill it in, or choose another.</source>
        <translation>El número principal está vacío. Rellénelo o elija otro.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>EncryptionWarning</name>
    <message>
        <location filename="../ui/session/encryptionwarning.cpp" line="+30"/>
        <source>This connection is not encrypted (http): others on the network can read your password and the contacts.</source>
        <translation>Esta conexión no está cifrada (http): otras personas de la red pueden leer su contraseña y los contactos.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/feedback/errortext.cpp" line="+50"/>
        <source>You are not logged in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection is not back yet.</source>
        <translation>La conexión aún no se ha restablecido.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list of directories could not be loaded.</source>
        <translation>No se pudo cargar la lista de directorios.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory could not be loaded.</source>
        <translation>No se pudo cargar el directorio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not created.</source>
        <translation>La entrada no se creó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not changed.</source>
        <translation>La entrada no se cambió.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not deleted.</source>
        <translation>La entrada no se eliminó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not created.</source>
        <translation>La lista de marcación rápida no se creó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not renamed.</source>
        <translation>No se cambió el nombre de la lista de marcación rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not deleted.</source>
        <translation>La lista de marcación rápida no se eliminó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not added to the speed dial.</source>
        <translation>El contacto no se añadió a marcación rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number was not changed.</source>
        <translation>El número principal no se cambió.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not removed from the speed dial.</source>
        <translation>El contacto no se quitó de marcación rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number was not validated.</source>
        <translation>El número no se validó.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It is not known whether the entry was created.</source>
        <translation>No se sabe si la entrada se creó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was changed.</source>
        <translation>No se sabe si la entrada se cambió.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was deleted.</source>
        <translation>No se sabe si la entrada se eliminó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was created.</source>
        <translation>No se sabe si la lista de marcación rápida se creó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was renamed.</source>
        <translation>No se sabe si se cambió el nombre de la lista de marcación rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was deleted.</source>
        <translation>No se sabe si la lista de marcación rápida se eliminó.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was added to the speed dial.</source>
        <translation>No se sabe si el contacto se añadió a marcación rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the Primary Number was changed.</source>
        <translation>No se sabe si el número principal se cambió.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was removed from the speed dial.</source>
        <translation>No se sabe si el contacto se quitó de marcación rápida.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What you entered is still here.</source>
        <translation>Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you chose is still here.</source>
        <translation>Lo que eligió sigue aquí.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look whether it is there already before you try again.</source>
        <translation>Compruebe si ya está hecho antes de volver a intentarlo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can try again; doing it twice does no harm.</source>
        <translation>Puede volver a intentarlo; hacerlo dos veces no causa ningún daño.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This user lacks the right to log in here. Ask your administrator to give it in Interaction Administrator.</source>
        <translation>Este usuario no tiene derecho a iniciar sesión aquí. Pida a su administrador que se lo conceda en Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right View General Directories. Ask your administrator for it.</source>
        <translation>Le falta el derecho Ver directorios generales (View General Directories). Pídaselo a su administrador.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to read this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>No tiene derecho a leer este directorio. Pídaselo a su propietario o a un administrador de directorios.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to insert new entries into this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>No tiene derecho a insertar entradas nuevas en este directorio. Pídaselo a su propietario o a un administrador de directorios.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to change it: the directory is Read Only for you, or Allow: Change is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>No tiene derecho a cambiarla: el directorio es de solo lectura para usted o “Permitir: cambiar” está desactivado para esta entrada. Diríjase a su propietario o a un administrador de directorios.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to delete it: the directory is Read Only for you, or Allow: Delete is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>No tiene derecho a eliminarla: el directorio es de solo lectura para usted o “Permitir: eliminar” está desactivado para esta entrada. Diríjase a su propietario o a un administrador de directorios.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to have speed dials (Allow Speed Dials). Ask your administrator to give it in Interaction Administrator.</source>
        <translation>No tiene derecho a tener marcación rápida (Allow Speed Dials). Pida a su administrador que se lo conceda en Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to rename it. Ask its owner or a Directory Administrator.</source>
        <translation>No tiene derecho a cambiarle el nombre. Diríjase a su propietario o a un administrador de directorios.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to delete it. Ask its owner or a Directory Administrator.</source>
        <translation>No tiene derecho a eliminarla. Diríjase a su propietario o a un administrador de directorios.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to insert entries into this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>No tiene derecho a insertar entradas en esta lista de marcación rápida. Diríjase a su propietario o use una lista propia.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to set Primary Numbers in this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>No tiene derecho a definir números principales en esta lista de marcación rápida. Diríjase a su propietario o use una lista propia.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to delete entries of this speed dial. Ask its owner.</source>
        <translation>No tiene derecho a eliminar entradas de esta lista de marcación rápida. Diríjase a su propietario.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to use the server&apos;s dial plan. The number can be saved all the same.</source>
        <translation>No tiene derecho a usar el plan de marcado del servidor. El número se puede guardar de todos modos.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No ICWS server was found at this address. Check the address, or ask your administrator for it.</source>
        <translation>No se encontró ningún servidor ICWS en esta dirección. Compruebe la dirección o pídasela a su administrador.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This server does not offer directories in a way that Dialbook knows. Ask your administrator which version it has.</source>
        <translation>Este servidor no ofrece directorios de un modo que Dialbook conozca. Pregunte a su administrador qué versión tiene.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not there any more. Choose another directory.</source>
        <translation>Ya no existe. Elija otro directorio.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory is not there any more. Copy what you need before you close.</source>
        <translation>El directorio ya no existe. Copie lo que necesite antes de cerrar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it. To keep what you entered, insert it as a new entry.</source>
        <translation>Ya no existe: alguien la ha eliminado. Para conservar lo que escribió, insértela como entrada nueva.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+6"/>
        <source>It was already gone: someone has deleted it before you.</source>
        <translation>Ya no existía: alguien la eliminó antes que usted.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This server does not offer speed dials. Ask your administrator.</source>
        <translation>Este servidor no ofrece marcación rápida. Consulte a su administrador.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it.</source>
        <translation>Ya no existe: alguien la ha eliminado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The contact or the speed dial is not there any more: someone has deleted it. Choose another.</source>
        <translation>El contacto o la lista de marcación rápida ya no existe: alguien lo ha eliminado. Elija otra cosa.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The contact is not in the speed dial any more: someone has removed it.</source>
        <translation>El contacto ya no está en la lista de marcación rápida: alguien lo ha quitado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was already gone: someone has removed it before you.</source>
        <translation>Ya no estaba: alguien lo quitó antes que usted.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>This server does not validate numbers. The number can be saved all the same.</source>
        <translation>Este servidor no valida números. El número se puede guardar de todos modos.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The server does not show this directory&apos;s entries. Choose another directory.</source>
        <translation>El servidor no muestra las entradas de este directorio. Elija otro directorio.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server does not let programs log in the way Dialbook does. Ask your administrator which version it has.</source>
        <translation>Este servidor no permite iniciar sesión del modo en que lo hace Dialbook. Pregunte a su administrador qué versión tiene.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This server does not offer it; it may be too old. Ask your administrator which version it has.</source>
        <translation>Este servidor no lo ofrece; quizá sea demasiado antiguo. Pregunte a su administrador qué versión tiene.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server wants a field that is missing. Fill it in and save again.</source>
        <translation>Falta un campo que el servidor exige. Rellénelo y guarde de nuevo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not accept what a field holds. Correct it and save again.</source>
        <translation>El servidor no acepta el contenido de un campo. Corríjalo y guarde de nuevo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this name. Enter another.</source>
        <translation>El servidor no acepta este nombre. Escriba otro.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this Primary Number. Choose another.</source>
        <translation>El servidor no acepta este número principal. Elija otro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server cannot read it as a number. It can be saved all the same.</source>
        <translation>El servidor no puede leerlo como número. Se puede guardar de todos modos.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server did not understand the request. Show the details to your administrator.</source>
        <translation>El servidor no entendió la solicitud. Muestre los detalles a su administrador.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The server refused. The details hold its reason.</source>
        <translation>El servidor lo rechazó. El motivo está en los detalles.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: &quot;%1&quot;</source>
        <translation>El servidor dice: “%1”</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The web proxy of your network asks for a log-in, which Dialbook cannot give. Ask your administrator to let this computer reach the server without it.</source>
        <translation>El proxy web de su red pide una autenticación que Dialbook no puede dar. Pida a su administrador que permita a este equipo llegar al servidor sin ella.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The web proxy that this computer is set up to use does not lead to the server. Check the address, your network and its proxy settings.</source>
        <translation>El proxy web configurado en este equipo no lleva al servidor. Compruebe la dirección, su red y la configuración del proxy.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>You are not connected to the server.</source>
        <translation>No está conectado al servidor.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No server of this name was found. Check the name, and your network or VPN.</source>
        <translation>No se encontró ningún servidor con este nombre. Compruebe el nombre y su red o VPN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server was not found. Check your network or VPN.</source>
        <translation>No se encontró el servidor. Compruebe su red o VPN.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing answers at this address. Check the address and port, or try again later.</source>
        <translation>Nada responde en esta dirección. Compruebe la dirección y el puerto, o inténtelo más tarde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server does not answer at its address; it may be restarting.</source>
        <translation>El servidor no responde en su dirección; quizá se esté reiniciando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection broke before the server had answered.</source>
        <translation>La conexión se cortó antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No secure connection could be made: the server&apos;s certificate is not trusted, or is not for this name. Check the address, or ask your administrator.</source>
        <translation>No se pudo establecer una conexión segura: el certificado del servidor no es de confianza o no corresponde a este nombre. Compruebe la dirección o consulte a su administrador.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>El nombre de usuario o la contraseña no son correctos. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server has ended your session. Log in again, then try again.</source>
        <translation>El servidor ha finalizado su sesión. Inicie sesión de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server is busy with this entry; someone else may be changing it just now.</source>
        <translation>El servidor está ocupado con esta entrada; quizá otra persona la esté cambiando en este momento.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept connections at present, and neither do its alternates.</source>
        <translation>El servidor no acepta conexiones por ahora, y sus servidores alternativos tampoco.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is not available at present.</source>
        <translation>El servidor no está disponible por ahora.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server had a fault of its own.</source>
        <translation>Se produjo un error en el servidor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something other than the ICWS server answered, such as a web proxy or a sign-in page. Check the address and your network.</source>
        <translation>Respondió algo que no es el servidor ICWS, como un proxy web o una página de inicio de sesión. Compruebe la dirección y su red.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del servidor.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Try again when the connection is back.</source>
        <translation>Vuelva a intentarlo cuando se restablezca la conexión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again later, or ask your administrator.</source>
        <translation>Vuelva a intentarlo más tarde o consulte a su administrador.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Try again; if it happens again, show the details to your administrator.</source>
        <translation>Vuelva a intentarlo; si ocurre de nuevo, muestre los detalles a su administrador.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The server&apos;s message: %1</source>
        <translation>Mensaje del servidor: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error id: %1</source>
        <translation>Identificador del error: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error code: %1</source>
        <translation>Código de error: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Property: %1</source>
        <translation>Propiedad: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Alternate servers: %1</source>
        <translation>Servidores alternativos: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>New entry &quot;%1&quot;</source>
        <translation>Entrada nueva “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change &quot;%1&quot;</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete &quot;%1&quot;</source>
        <translation>Eliminar “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New speed dial &quot;%1&quot;</source>
        <translation>Nueva lista de marcación rápida “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rename speed dial &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Cambiar el nombre de la lista de marcación rápida “%1” a “%2”</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Delete speed dial &quot;%1&quot;</source>
        <translation>Eliminar la lista de marcación rápida “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add &quot;%1&quot; to speed dial &quot;%2&quot;</source>
        <translation>Añadir “%1” a la lista de marcación rápida “%2”</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set Primary Number of &quot;%1&quot;</source>
        <translation>Definir el número principal de “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove &quot;%1&quot; from speed dial &quot;%2&quot;</source>
        <translation>Quitar “%1” de la lista de marcación rápida “%2”</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reconnect</source>
        <translation>Restablecer la conexión</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load the directories</source>
        <translation>Cargar los directorios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load a directory</source>
        <translation>Cargar un directorio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete an entry</source>
        <translation>Eliminar una entrada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New speed dial</source>
        <translation>Nueva lista de marcación rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rename a speed dial</source>
        <translation>Cambiar el nombre de una lista de marcación rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete a speed dial</source>
        <translation>Eliminar una lista de marcación rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to speed dial</source>
        <translation>Añadir a marcación rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set Primary Number</source>
        <translation>Definir número principal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove from speed dial</source>
        <translation>Quitar de marcación rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Validate a number</source>
        <translation>Validar un número</translation>
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
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” because the entry behind it was deleted.</source>
        <translation>“%1” se quitó de “%2” porque se eliminó la entrada a la que remitía.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” by someone else. The contact itself is still there.</source>
        <translation>Otra persona quitó “%1” de “%2”. El contacto mismo sigue existiendo.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is no longer in “%2”: the entry behind it was deleted, or someone else removed it.</source>
        <translation>“%1” ya no está en “%2”: se eliminó la entrada a la que remitía, u otra persona lo quitó.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entry deleted</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Entrada eliminada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No access</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Sin número</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Number changed</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Número cambiado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The entry behind this link is no longer in “%1”. What is shown here may be out of date.</source>
        <translation>La entrada a la que remite este vínculo ya no está en “%1”. Lo que se muestra aquí puede no estar actualizado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The server shows you neither name nor numbers of this contact.</source>
        <translation>El servidor no le muestra ni el nombre ni los números de este contacto.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You cannot see “%1” any more, where this contact lives. What is shown here may be out of date.</source>
        <translation>Usted ya no puede ver “%1”, donde está este contacto. Lo que se muestra aquí puede no estar actualizado.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This contact has no number any more.</source>
        <translation>Este contacto ya no tiene ningún número.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number of this link is the contact&apos;s %1, and that is empty.</source>
        <translation>El número principal de este vínculo es “%1” del contacto, y está vacío.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Last used: %1</source>
        <comment>a number</comment>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It had no number before.
Now: %1</source>
        <translation>Antes no tenía número.
Ahora: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It dials another number than when you last used it.
Then: %1
Now: %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Marca un número distinto del de la última vez que lo usó.
Entonces: %1
Ahora: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Noticed today at %1</source>
        <translation>Advertido hoy a las %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Noticed on %1</source>
        <translation>Advertido el %1</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n links were removed from “%1” because the entries behind them were deleted.</source>
        <translation>
            <numerusform>Se quitó %n vínculo de “%1” porque se eliminó la entrada a la que remitía.</numerusform>
            <numerusform>Se quitaron %n vínculos de “%1” porque se eliminaron las entradas a las que remitían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n links are no longer in “%1”: the entries behind them were deleted, or someone else removed them.</source>
        <translation>
            <numerusform>%n vínculo ya no está en “%1”: se eliminó la entrada a la que remitía, u otra persona lo quitó.</numerusform>
            <numerusform>%n vínculos ya no están en “%1”: se eliminaron las entradas a las que remitían, u otra persona los quitó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Linked from %n entries of speed dials that you can see; they go with it.</source>
        <translation>
            <numerusform>%n entrada de las listas de marcación rápida que usted puede ver remite a ella y también desaparecerá.</numerusform>
            <numerusform>%n entradas de las listas de marcación rápida que usted puede ver remiten a ella y también desaparecerán.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not linked from any speed dial that you can see.</source>
        <translation>Ninguna lista de marcación rápida que usted pueda ver remite a ella.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Some speed dials are still being loaded and not counted.</source>
        <translation>Algunas listas de marcación rápida aún se están cargando y no se cuentan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private lists of others cannot be counted.</source>
        <translation>Las listas privadas de otras personas no se pueden contar.</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <location filename="../ui/directories/liststate.cpp" line="+33"/>
        <source>from %1, refreshing</source>
        <extracomment>last known entries are shown while the server&apos;s are on their way</extracomment>
        <translation>datos: %1, actualizando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refreshing</source>
        <translation>actualizando</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not connected: shown as of %1</source>
        <translation>Sin conexión (datos: %1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sorting…</source>
        <translation>ordenando…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>sorted by the server</source>
        <translation>ordenado por el servidor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asking the server to sort…</source>
        <translation>pidiendo al servidor que ordene…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only those loaded are sorted</source>
        <translation>solo se ordenan las entradas cargadas</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>in display names and business phones only, until all is loaded</source>
        <translation>solo en nombres para mostrar y teléfonos del trabajo, hasta que todo esté cargado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in business phones only, until all is loaded</source>
        <translation>solo en teléfonos del trabajo, hasta que todo esté cargado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in display names only, until all is loaded</source>
        <translation>solo en nombres para mostrar, hasta que todo esté cargado</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 of %2 loaded</source>
        <translation>%1 de %2 cargadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 selected, %2 of them loaded</source>
        <translation>%1 seleccionadas, %2 de ellas cargadas</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln selected</source>
        <comment>entries of the list</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 found by the server, %2</source>
        <extracomment>%1 how many; %2 &quot;in display names only, until all is loaded&quot;</extracomment>
        <translation>%1 encontradas por el servidor, %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found so far, asking the server…</source>
        <translation>%1 encontradas hasta ahora, preguntando al servidor…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found, filtering the %2 of %3 loaded so far</source>
        <translation>%1 encontradas, filtrando las %2 de %3 cargadas hasta ahora</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2</source>
        <extracomment>how many entries a filter finds</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No entry matches “%1” by display name and business phone. Once everything is loaded, all fields are searched.</source>
        <translation>Ninguna entrada coincide con “%1” por nombre para mostrar y teléfono del trabajo. Cuando todo esté cargado, se buscará en todos los campos.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No business phone matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Ningún teléfono del trabajo coincide con “%1”. Cuando todo esté cargado, se buscará en todos los campos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No display name matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Ningún nombre para mostrar coincide con “%1”. Cuando todo esté cargado, se buscará en todos los campos.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>None of the entries loaded so far matches “%1”.</source>
        <translation>Ninguna de las entradas cargadas hasta ahora coincide con “%1”.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No entry matches “%1”.</source>
        <translation>Ninguna entrada coincide con “%1”.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../app/dialbook/main.cpp" line="+103"/>
        <source>dialbook: Dialbook runs already; --server and --user did nothing. --profile starts another one.</source>
        <translation>dialbook: Dialbook ya se está ejecutando; --server y --user no han tenido efecto. --profile inicia otro.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>dialbook: Dialbook runs already, but does not answer. End it, and try again.</source>
        <translation>dialbook: Dialbook ya se está ejecutando, pero no responde. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>dialbook: your administrator has set the server or the user, so there is no demonstration.</source>
        <translation>dialbook: su administrador ha definido el servidor o el usuario, por lo que no hay demostración.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>dialbook: Dialbook could not be started again.</source>
        <translation>dialbook: no se pudo volver a iniciar Dialbook.</translation>
    </message>
</context>
<context>
    <name>PreferencesNote</name>
    <message>
        <location filename="../ui/preferences/preferencesnote.cpp" line="+36"/>
        <source>Set by your administrator.</source>
        <translation>Definido por su administrador.</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <location filename="../ui/edits/undotext.cpp" line="+23"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>New Entry %1</source>
        <translation>Entrada nueva %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Change of %1</source>
        <translation>Cambio de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+12"/>
        <source>Deletion of %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>New Speed Dial %1</source>
        <translation>Nueva lista de marcación rápida %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Renaming of %1</source>
        <translation>Cambio de nombre de %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Addition of %1 to %2</source>
        <translation>Adición de %1 a %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number of %1</source>
        <translation>Número principal de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removal of %1 from %2</source>
        <translation>Retirada de %1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln New Entries</source>
        <translation>
            <numerusform>%Ln entrada nueva</numerusform>
            <numerusform>%Ln entradas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Change of %Ln Entries</source>
        <translation>
            <numerusform>Cambio de %Ln entrada</numerusform>
            <numerusform>Cambio de %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Deletion of %Ln Entries</source>
        <translation>
            <numerusform>Eliminación de %Ln entrada</numerusform>
            <numerusform>Eliminación de %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Addition of %Ln Links</source>
        <translation>
            <numerusform>Adición de %Ln vínculo</numerusform>
            <numerusform>Adición de %Ln vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Primary Number of %Ln Contacts</source>
        <translation>
            <numerusform>Número principal de %Ln contacto</numerusform>
            <numerusform>Número principal de %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Removal of %Ln Links</source>
        <translation>
            <numerusform>Retirada de %Ln vínculo</numerusform>
            <numerusform>Retirada de %Ln vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-14"/>
        <source>%n New Speed Dials</source>
        <translation>
            <numerusform>%n nueva lista de marcación rápida</numerusform>
            <numerusform>%n nuevas listas de marcación rápida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Renaming of %n Speed Dials</source>
        <translation>
            <numerusform>Cambio de nombre de %n lista de marcación rápida</numerusform>
            <numerusform>Cambio de nombre de %n listas de marcación rápida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Deletion of %n Speed Dials</source>
        <translation>
            <numerusform>Eliminación de %n lista de marcación rápida</numerusform>
            <numerusform>Eliminación de %n listas de marcación rápida</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What was deleted gets a new id, and its speed-dial links that you could see are made again.</source>
        <translation>Lo eliminado recibe un identificador nuevo, y se vuelven a crear los vínculos de marcación rápida que usted podía ver.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What was deleted gets a new id, and its links are made again.</source>
        <translation>Lo eliminado recibe un identificador nuevo, y se vuelven a crear sus vínculos.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The entry is there again, with a new id.</source>
        <translation>La entrada vuelve a existir, con un identificador nuevo.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The entry is there again, with a new id. Its %n speed-dial link(s) that you could see are made again; those in other people&apos;s private speed dials are not.</source>
        <translation>
            <numerusform>La entrada vuelve a existir, con un identificador nuevo. Se vuelve a crear %n vínculo de marcación rápida que usted podía ver; los de listas privadas de otras personas, no.</numerusform>
            <numerusform>La entrada vuelve a existir, con un identificador nuevo. Se vuelven a crear los %n vínculos de marcación rápida que usted podía ver; los de listas privadas de otras personas, no.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The speed dial is there again, with a new id.</source>
        <translation>La lista de marcación rápida vuelve a existir, con un identificador nuevo.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The speed dial is there again, with a new id. Its %n link(s) are made again.</source>
        <translation>
            <numerusform>La lista de marcación rápida vuelve a existir, con un identificador nuevo. Se vuelve a crear su vínculo (%n).</numerusform>
            <numerusform>La lista de marcación rápida vuelve a existir, con un identificador nuevo. Se vuelven a crear sus %n vínculos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::AboutDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+21"/>
        <source>About Dialbook</source>
        <translation>Acerca de Dialbook</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An address book for the directories and speed dials of Genesys PureConnect (CIC).

Dialbook is free software: you may use, study, share and improve it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Una libreta de direcciones para los directorios y la marcación rápida de Genesys PureConnect (CIC).

Dialbook es software libre: puede usarlo, estudiarlo, compartirlo y mejorarlo según los términos de la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>dialbook::AccessSection</name>
    <message>
        <location filename="../ui/contacts/accesssection.cpp" line="+15"/>
        <source>Allow: Change</source>
        <translation>Permitir: cambiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Delete</source>
        <translation>Permitir: eliminar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Others than the owner may change this entry</source>
        <translation>Otras personas además del propietario pueden cambiar esta entrada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others than the owner may delete this entry</source>
        <translation>Otras personas además del propietario pueden eliminar esta entrada</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The server did not tell this entry&apos;s access rights; they stay as they are.</source>
        <translation>El servidor no comunicó los derechos de acceso de esta entrada; se quedan como están.</translation>
    </message>
</context>
<context>
    <name>dialbook::Actions</name>
    <message>
        <location filename="../ui/shell/actions.cpp" line="+72"/>
        <source>New &amp;contact…</source>
        <translation>Nuevo &amp;contacto…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New &amp;speed dial…</source>
        <translation>Nueva &amp;lista de marcación rápida…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Log off</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+305"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location line="-301"/>
        <location line="+302"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location line="-299"/>
        <source>&amp;Copy number</source>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Find in this list</source>
        <translation>&amp;Buscar en esta lista</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find e&amp;verywhere…</source>
        <translation>Buscar en &amp;todas partes…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Add to speed dial…</source>
        <translation>&amp;Añadir a marcación rápida…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Move to speed dial…</source>
        <translation>&amp;Mover a marcación rápida…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Accept the ne&amp;w number</source>
        <translation>Acep&amp;tar el número nuevo</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>S&amp;et primary number</source>
        <translation>Definir &amp;número principal</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>&amp;Remove from speed dial</source>
        <translation>&amp;Quitar de marcación rápida</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Re&amp;name speed dial…</source>
        <translation>Cambiar el nom&amp;bre de la lista…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete speed dial…</source>
        <translation>&amp;Eliminar la lista de marcación rápida…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Insert new entry…</source>
        <translation>&amp;Insertar entrada nueva…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change &amp;log of this contact…</source>
        <translation>&amp;Registro de cambios de este contacto…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Bandeja de salida…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Change log…</source>
        <translation>&amp;Registro de cambios…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User&apos;s guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show &amp;log folder</source>
        <translation>Mostrar la carpeta del &amp;registro</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No log can be written on this computer.</source>
        <translation>En este equipo no se puede escribir ningún registro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;About Dialbook</source>
        <translation>A&amp;cerca de Dialbook</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Speed Dial</source>
        <translation>&amp;Marcación rápida</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
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
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Undo: %1</source>
        <comment>notice; what is undone</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Redo: %1</source>
        <comment>notice; what is done again</comment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Undo %1</source>
        <comment>e.g. Undo Change of Abernathy, Clara</comment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo %1</source>
        <comment>e.g. Redo Change of Abernathy, Clara</comment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::AddToSpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/addtospeeddialdialog.cpp" line="+75"/>
        <source>Add to speed dial</source>
        <translation>Añadir a marcación rápida</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Speed dial</source>
        <translation>Marcación rápida</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name of the new speed dial</source>
        <translation>Nombre de la nueva lista de marcación rápida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name; only you will see it</source>
        <translation>Nombre; solo usted verá la lista</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Contact:</source>
        <translation>Contacto:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Marcación rápida:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Primary number: what this speed dial will dial</source>
        <translation>Número principal: el que marcará esta lista</translation>
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
        <translation>Nueva lista privada de marcación rápida…</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>This contact is in that speed dial already.</source>
        <translation>Este contacto ya está en esa lista de marcación rápida.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Chosen at %1 and never added.</source>
        <translation>Elegido a las %1 y nunca añadido.</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkButton</name>
    <message>
        <location filename="../ui/bulk/bulkbutton.cpp" line="+21"/>
        <source>Shows what became of each entry</source>
        <translation>Muestra qué ha sido de cada entrada</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>En pausa: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkCommands</name>
    <message>
        <location filename="../ui/shell/bulkcommands.cpp" line="+171"/>
        <source>There is no other speed dial that you may add to. Create one first.</source>
        <translation>No hay ninguna otra lista de marcación rápida a la que pueda añadir algo. Cree una primero.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Undo or redo: %1</source>
        <comment>what is done</comment>
        <translation>Deshacer o rehacer: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkDialog</name>
    <message>
        <location filename="../ui/bulk/bulkdialog.cpp" line="+60"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Marcación rápida:</translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln selected entries are not loaded yet and are left out. Select them again when the directory is loaded.</source>
        <translation>
            <numerusform>%Ln entrada seleccionada aún no está cargada y se deja fuera. Selecciónela de nuevo cuando el directorio esté cargado.</numerusform>
            <numerusform>%Ln entradas seleccionadas aún no están cargadas y se dejan fuera. Selecciónelas de nuevo cuando el directorio esté cargado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln entries of “%1”</source>
        <translation>
            <numerusform>%Ln entrada de “%1”</numerusform>
            <numerusform>%Ln entradas de “%1”</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>What you type or tick is changed in all of them; everything else stays as it is.</source>
        <translation>Lo que escriba o marque se cambia en todas; todo lo demás se queda como está.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be changed: %1</source>
        <comment>names of fields</comment>
        <translation>Se cambiará: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plan</source>
        <translation>Mostrar el &amp;plan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Nothing was changed yet. Discard what you entered?</source>
        <translation>Aún no se ha cambiado nada. ¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkFields</name>
    <message>
        <location filename="../ui/bulk/bulkfields.cpp" line="+28"/>
        <source>(several values)</source>
        <comment>in place of a field&apos;s value, where contacts differ</comment>
        <translation>(varios valores)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Business</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Particular</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Access Rights</source>
        <translation>Derechos de acceso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Change</source>
        <translation>Permitir: cambiar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Allow: Delete</source>
        <translation>Permitir: eliminar</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Change %1</source>
        <comment>a field</comment>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ticked: the field is changed in all of them</source>
        <translation>Marcado: el campo se cambia en todas</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Marcar extensión autom.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, extension</source>
        <translation>%1, extensión</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, marcar la extensión automáticamente</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server did not tell these entries&apos; access rights; they stay as they are.</source>
        <translation>El servidor no comunicó los derechos de acceso de estas entradas; se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>Is cleared in all %Ln entries.</source>
        <translation>
            <numerusform>Se vacía en %Ln entrada.</numerusform>
            <numerusform>Se vacía en las %Ln entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanModel</name>
    <message>
        <location filename="../ui/bulk/bulkplanmodel.cpp" line="+19"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Conflicto</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before → after, or why not</source>
        <translation>Antes → después, o por qué no</translation>
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
        <translation>Nada de esto es posible. Cada entrada dice por qué.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln entries will be deleted.</source>
        <translation>
            <numerusform>Se eliminará %Ln entrada.</numerusform>
            <numerusform>Se eliminarán %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries will be added.</source>
        <comment>to a speed dial</comment>
        <translation>
            <numerusform>Se añadirá %Ln entrada.</numerusform>
            <numerusform>Se añadirán %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in %2.</source>
        <comment>3 fields will be changed, 3 entries</comment>
        <translation>%1 en %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln fields will be changed</source>
        <translation>
            <numerusform>Se cambiará %Ln campo</numerusform>
            <numerusform>Se cambiarán %Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln entries</source>
        <comment>changed in so many</comment>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>&amp;Yes, delete all %Ln entries</source>
        <translation>
            <numerusform>&amp;Sí, eliminar %Ln entrada</numerusform>
            <numerusform>&amp;Sí, eliminar las %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>&amp;Yes, add all %Ln entries</source>
        <translation>
            <numerusform>&amp;Sí, añadir %Ln entrada</numerusform>
            <numerusform>&amp;Sí, añadir las %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>&amp;Yes, change all %Ln entries</source>
        <translation>
            <numerusform>&amp;Sí, cambiar %Ln entrada</numerusform>
            <numerusform>&amp;Sí, cambiar las %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which entries are listed</source>
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is planned for each entry</source>
        <translation>Lo previsto para cada entrada</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Looking what would change…</source>
        <translation>Comprobando qué cambiaría…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To do (%1)</source>
        <translation>Por hacer (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped (%1)</source>
        <translation>Omitidas (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In conflict (%1)</source>
        <translation>En conflicto (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkResultModel</name>
    <message>
        <location filename="../ui/bulk/bulkresultmodel.cpp" line="+160"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Left out: conflict</source>
        <translation>Dejado fuera: conflicto</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <location line="-26"/>
        <location line="+28"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Reason, or before → after</source>
        <translation>Motivo, o antes → después</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which entries are listed</source>
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To come</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What became of each entry</source>
        <translation>Qué ha sido de cada entrada</translation>
    </message>
    <message>
        <location line="+50"/>
        <location line="+47"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>&amp;Cancel the Rest</source>
        <translation>&amp;Cancelar el resto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resol&amp;ve…</source>
        <translation>Resol&amp;ver…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save Result…</source>
        <translation>&amp;Guardar resultado…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Undo All</source>
        <translation>&amp;Deshacer todo</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Finished: %1</source>
        <comment>how far it is</comment>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Go On</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Possible when it is over</source>
        <translation>Posible cuando termine</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>All that was done is being undone. What somebody else has changed meanwhile is left alone.</source>
        <translation>Se está deshaciendo todo lo que se hizo. Lo que otra persona haya cambiado entretanto no se toca.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Saving the result…</source>
        <translation>Guardando el resultado…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result was saved in %1.</source>
        <translation>El resultado se guardó en %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The result was not saved in %1: %2</source>
        <comment>a file, why</comment>
        <translation>El resultado no se guardó en %1: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BusySpinner</name>
    <message>
        <location filename="../ui/widgets/busyspinner.cpp" line="+22"/>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateDialog</name>
    <message>
        <location filename="../ui/shell/certificatedialog.cpp" line="+17"/>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateQuestion</name>
    <message>
        <location filename="../ui/session/certificatequestion.cpp" line="+35"/>
        <source>Nobody whom this computer knows vouches for it. That is usual where a CIC server signs its certificate itself.</source>
        <translation>Nadie a quien este equipo conozca responde por él. Es habitual cuando un servidor CIC firma él mismo su certificado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was made for a server of another name.</source>
        <translation>Se emitió para un servidor con otro nombre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>Aún no es válido. ¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is missing, revoked or forged. Nobody should trust it.</source>
        <translation>Falta, está revocado o es falso. Nadie debería confiar en él.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Do not connect</source>
        <translation>&amp;No conectar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T&amp;rust this certificate</source>
        <translation>Con&amp;fiar en este certificado</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The server&apos;s certificate has changed</source>
        <translation>El certificado del servidor ha cambiado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is this your server?</source>
        <translation>¿Es este su servidor?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>You have trusted another certificate for %1 until now. Somebody who reads along would look like this; so would a server that was set up anew. Nothing was sent.</source>
        <translation>Hasta ahora, usted confiaba en otro certificado para %1. Alguien que intercepta la comunicación se presentaría así; también un servidor instalado de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 shows a certificate that does not prove who it is. Nothing was sent.</source>
        <translation>%1 presenta un certificado que no demuestra quién es. No se envió nada.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Your administrator has set that only certificates which this computer trusts are accepted. Ask them to have it trusted.</source>
        <translation>Su administrador ha definido que solo se acepten certificados en los que este equipo confía. Pídale que se confíe en este.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare the fingerprint with the one that your administrator gives you, by phone for example. If you trust it, Dialbook remembers that for this server and this certificate only.</source>
        <translation>Compare la huella digital con la que le indique su administrador, por ejemplo por teléfono. Si confía en ella, Dialbook lo recordará solo para este servidor y este certificado.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <translation>&amp;Mi administrador ha confirmado la nueva huella digital</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>from one date to another</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now</source>
        <translation>Ahora</translation>
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
        <translation>Detalles del cambio seleccionado</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Given %1 by %2</source>
        <comment>a moment, a person</comment>
        <translation>Solicitado el %1 por %2</translation>
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
        <translation>Respuesta del servidor</translation>
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
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogDialog</name>
    <message>
        <location filename="../ui/changelog/changelogdialog.cpp" line="+76"/>
        <source>Change log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Changes, the latest first</source>
        <translation>Cambios, del más reciente al más antiguo</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No change matches.</source>
        <translation>Ningún cambio coincide.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The change log cannot be written down on this computer now: what you see here is lost when Dialbook ends.</source>
        <translation>El registro de cambios no se puede guardar ahora en este equipo: lo que ve aquí se perderá cuando Dialbook se cierre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The change log is not kept, because Preferences say that nothing is kept on this computer: what you see here is lost when Dialbook ends.</source>
        <translation>El registro de cambios no se conserva, porque las preferencias indican que no se guarde nada en este equipo: lo que ve aquí se perderá cuando Dialbook se cierre.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>What was changed with Dialbook on this computer in the last %n day(s). Preferences say how long it is kept.</source>
        <translation>
            <numerusform>Lo que se cambió con Dialbook en este equipo en el último día (%n). En las preferencias se indica cuánto se conserva.</numerusform>
            <numerusform>Lo que se cambió con Dialbook en este equipo en los últimos %n días. En las preferencias se indica cuánto se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was changed with Dialbook on this computer. Preferences say how long it is kept.</source>
        <translation>Lo que se cambió con Dialbook en este equipo. En las preferencias se indica cuánto se conserva.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+22"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Bandeja de salida…</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>It is undone as soon as the connection is back.</source>
        <translation>Se deshará en cuanto se restablezca la conexión.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy with this entry. Trying again…</source>
        <translation>El servidor está ocupado con esta entrada. Nuevo intento…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not undone yet: somebody else has changed the same meanwhile.</source>
        <translation>Aún no se ha deshecho: otra persona ha cambiado lo mismo entretanto.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not undone. Nothing was sent.</source>
        <translation>No se ha deshecho. No se envió nada.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Change log %1.csv</source>
        <extracomment>a file&apos;s name; %1 is a date such as 2026-11-22</extracomment>
        <translation>Registro de cambios %1.csv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export change log</source>
        <translation>Exportar registro de cambios</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files for spreadsheets (*.csv)</source>
        <translation>Archivos CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Exporting %Ln change(s)…</source>
        <translation>
            <numerusform>Exportando %Ln cambio…</numerusform>
            <numerusform>Exportando %Ln cambios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln change(s) exported to %1</source>
        <translation>
            <numerusform>%Ln cambio exportado a %1</numerusform>
            <numerusform>%Ln cambios exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be written, and nothing was changed there. %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>No se pudo escribir %1, y allí no se cambió nada. %2</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogExport</name>
    <message>
        <location filename="../ui/changelog/changelogexport.cpp" line="+19"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s words</source>
        <translation>Palabras del servidor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Another person has logged in.</source>
        <translation>Otra persona ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogFilter</name>
    <message>
        <location filename="../ui/changelog/changelogfilter.cpp" line="+31"/>
        <source>Search the change log</source>
        <translation>Buscar en el registro de cambios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names, values, numbers</source>
        <translation>Nombres, valores, números</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Period:</source>
        <translation>&amp;Periodo:</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From… to…</source>
        <translation>Del… al…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;From:</source>
        <translation>&amp;Del:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;to:</source>
        <translation>&amp;al:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Show &amp;All Changes</source>
        <translation>Mostrar &amp;todos los cambios</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Only changes of %1</source>
        <translation>Solo cambios de %1</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogModel</name>
    <message>
        <location filename="../ui/changelog/changelogmodel.cpp" line="+25"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
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
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose Columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Columns of speed dials, first to last:</source>
        <translation>&amp;Columnas de marcación rápida, de la primera a la última:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Columns of directories, first to last:</source>
        <translation>&amp;Columnas de los directorios, de la primera a la última:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
</context>
<context>
    <name>dialbook::ConflictDialog</name>
    <message>
        <location filename="../ui/contacts/conflictdialog.cpp" line="+52"/>
        <source>Conflict: %1</source>
        <translation>Conflicto: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>While you were changing this entry, somebody else has changed the same fields. Choose for each what it is to hold. Your other changes are kept, and so are theirs.</source>
        <translation>Mientras usted cambiaba esta entrada, otra persona cambió los mismos campos. Elija para cada uno lo que debe contener. Sus demás cambios se conservan, y los de la otra persona también.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The entry was deleted while you were changing it. You can create it again with what you have entered. It gets a new id then: links to it, such as those in speed dials, are broken and do not come back.</source>
        <translation>La entrada se eliminó mientras usted la cambiaba. Puede crearla de nuevo con lo que ha escrito. Recibirá entonces un identificador nuevo: los vínculos a ella, por ejemplo los de marcación rápida, quedan rotos y no vuelven.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Somebody else has changed this entry since you wanted to delete it.</source>
        <translation>Otra persona ha cambiado esta entrada desde que usted quiso eliminarla.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were renaming this speed dial, somebody else has renamed it.</source>
        <translation>Mientras usted cambiaba el nombre de esta lista de marcación rápida, otra persona se lo cambió.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were setting the Primary Number, somebody else has set another.</source>
        <translation>Mientras usted definía el número principal, otra persona definió otro.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When you opened it</source>
        <translation>Al abrirla</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 as it is now: %2</source>
        <comment>field, value</comment>
        <translation>%1 tal como está ahora: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 as you have it: %2</source>
        <comment>field, value</comment>
        <translation>%1 tal como lo tiene usted: %2</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All as it is &amp;now</source>
        <translation>Todo como está &amp;ahora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All &amp;yours</source>
        <translation>Todo lo &amp;mío</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose for each field first</source>
        <translation>Elija primero para cada campo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Create Again</source>
        <translation>&amp;Crear de nuevo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave It &amp;Deleted</source>
        <translation>Dejarla e&amp;liminada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Keep the Entry</source>
        <translation>C&amp;onservar la entrada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete It</source>
        <translation>&amp;Eliminarla</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Decide &amp;Later</source>
        <translation>&amp;Decidir más tarde</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionBanner</name>
    <message>
        <location filename="../ui/shell/connectionbanner.cpp" line="+59"/>
        <location line="+73"/>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>The connection to %1 is back.</source>
        <translation>La conexión con %1 se ha restablecido.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The connection to %1 is lost.</source>
        <translation>Se ha perdido la conexión con %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate of %1 has changed.</source>
        <translation>El certificado de %1 ha cambiado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nuevo intento en %n s.</numerusform>
            <numerusform>Nuevo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trying now…</source>
        <translation>Intentándolo ahora…</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln edit(s) wait.</source>
        <translation>
            <numerusform>%Ln cambio en espera.</numerusform>
            <numerusform>%Ln cambios en espera.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certificado…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Outbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You can read everything here but change nothing: this server is older than the version that lets other programs change directories and speed dials.</source>
        <translation>Aquí puede leerlo todo, pero no cambiar nada: este servidor es anterior a la versión que permite a otros programas cambiar directorios y marcación rápida.</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionIndicator</name>
    <message>
        <location filename="../ui/shell/connectionindicator.cpp" line="+77"/>
        <source>Connected to %1 as %2</source>
        <translation>Conectado a %1 como %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging off…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: trying again</source>
        <translation>Sin conexión: nuevo intento</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: your password is needed</source>
        <translation>Sin conexión: se necesita su contraseña</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged off</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version: %1</source>
        <translation>Versión: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encrypted (https)</source>
        <translation>Cifrado (https)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not encrypted (http)</source>
        <translation>Sin cifrar (http)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes arrive at once (event stream)</source>
        <translation>Los cambios llegan al momento (flujo de eventos)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes are asked for every second (polling)</source>
        <translation>Los cambios se consultan cada segundo (sondeo)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactDetails</name>
    <message>
        <location filename="../ui/directories/contactdetails.cpp" line="+60"/>
        <source>This entry is being deleted.</source>
        <translation>Esta entrada se está eliminando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+48"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>No numbers.</source>
        <translation>Sin números.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title, department and company</source>
        <translation>Cargo, departamento y empresa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Workgroups</source>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Why this entry cannot be changed</source>
        <translation>Por qué no se puede cambiar esta entrada</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactEditor</name>
    <message>
        <location filename="../ui/contacts/contacteditor.cpp" line="+128"/>
        <source>New contact in %1[*]</source>
        <translation>Contacto nuevo en %1[*]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 - Properties[*]</source>
        <translation>%1 - Propiedades[*]</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Saves and closes (%1)</source>
        <translation>Guarda y cierra (%1)</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Not saved yet: please look at the marked field.</source>
        <translation>Aún no se ha guardado: revise el campo señalado.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The server does not accept this value.</source>
        <translation>El servidor no acepta este valor.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What you have typed since you saved is not saved.</source>
        <translation>Lo que ha escrito desde que guardó no está guardado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you typed is not saved.</source>
        <translation>Lo que ha escrito no está guardado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../ui/contacts/contacteditormeanwhile.cpp" line="+44"/>
        <source>%1 (now &quot;%2&quot;)</source>
        <comment>a field, the value it has now</comment>
        <translation>%1 (ahora “%2”)</translation>
    </message>
    <message>
        <location line="+145"/>
        <source>Someone else has just changed: %1. The new values are shown here; yours are untouched.</source>
        <translation>Otra persona acaba de cambiar: %1. Aquí se muestran los valores nuevos; los suyos no se han tocado.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Someone else has changed what you are changing too: %1. Choose what is to be saved.</source>
        <translation>Otra persona ha cambiado lo que usted también está cambiando: %1. Elija lo que se va a guardar.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reso&amp;lve…</source>
        <translation>Reso&amp;lver…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>An earlier change of this contact is not on the server yet: it is in the outbox. What you see here is without it.</source>
        <translation>Un cambio anterior de este contacto aún no está en el servidor: está en la bandeja de salida. Lo que ve aquí no lo incluye.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show O&amp;utbox</source>
        <translation>Mostrar la &amp;bandeja de salida</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Escrito (%1) y nunca guardado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Typed at %1 and never saved: %2.</source>
        <translation>Escrito (%1) y nunca guardado: %2.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>What was typed at %1 is what the contact says now.</source>
        <translation>Lo que se escribió (%1) es lo que el contacto dice ahora.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Someone else has changed the same meanwhile: %1. Choose what is to be saved.</source>
        <translation>Otra persona ha cambiado lo mismo entretanto: %1. Elija lo que se va a guardar.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This contact has been deleted meanwhile. What is typed here is still yours. Created again it gets a new id: speed dials that linked to it do not come back.</source>
        <translation>Este contacto se eliminó entretanto. Lo que ha escrito sigue aquí. Si se crea de nuevo, recibe un identificador nuevo: las listas de marcación rápida que remitían a él no lo recuperan.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Create a&amp;gain</source>
        <translation>Crear de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactForm</name>
    <message>
        <location filename="../ui/contacts/contactform.cpp" line="+30"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Business</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Particular</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Owner:</source>
        <translation>Propietario:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others:</source>
        <comment>what other people may do with the entry</comment>
        <translation>Otros:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Derechos de acceso</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactHeader</name>
    <message>
        <location filename="../ui/directories/contactheader.cpp" line="+103"/>
        <source>%1, sorted ascending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, en orden ascendente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, sorted descending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, en orden descendente</translation>
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
        <translation>cargando</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (needs attention: %2)</source>
        <extracomment>for screen readers; %1 is a cell of a speed-dial link, %2 e.g. &quot;Number changed&quot;</extracomment>
        <translation>%1 (requiere atención: %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (being deleted)</source>
        <extracomment>for screen readers; %1 is a cell of the row that will be deleted</extracomment>
        <translation>%1 (se está eliminando)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactTableView</name>
    <message>
        <location filename="../ui/directories/contacttableview.cpp" line="+49"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location line="+247"/>
        <source>Choose Columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactsPane</name>
    <message>
        <location filename="../ui/directories/contactspane.cpp" line="+67"/>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read Only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Only its owner sees this directory.</source>
        <translation>Solo su propietario ve este directorio.</translation>
    </message>
    <message>
        <location line="+236"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the Filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This speed dial is empty</source>
        <translation>Esta lista de marcación rápida está vacía</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a contact in any directory, then “Add to speed dial” in its menu.</source>
        <translation>Elija un contacto en cualquier directorio y, en su menú, “Añadir a marcación rápida”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is empty</source>
        <translation>Este directorio está vacío</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Insert a new entry with %1.</source>
        <translation>Inserte una entrada nueva con %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This directory has not been loaded yet. It will be when the connection is back.</source>
        <translation>Este directorio aún no se ha cargado. Se cargará cuando se restablezca la conexión.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory cannot be shown</source>
        <translation>Este directorio no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>dialbook::DeletionDialog</name>
    <message numerus="yes">
        <location filename="../ui/shell/deletiondialog.cpp" line="+54"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can undo this for a few seconds.</source>
        <translation>Puede deshacer esto durante unos segundos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>dialbook::DemoServer</name>
    <message>
        <location filename="../app/dialbook/demoserver.cpp" line="+26"/>
        <source>The server simulator cannot be used: %1.</source>
        <translation>El simulador de servidor no se puede usar: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server simulator has ended.</source>
        <translation>El simulador de servidor ha terminado.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The server simulator is not on this computer. Install icws-simulator to see the demonstration.</source>
        <translation>El simulador de servidor no está en este equipo. Instale icws-simulator para ver la demostración.</translation>
    </message>
</context>
<context>
    <name>dialbook::Departure</name>
    <message>
        <location filename="../ui/shell/departure.cpp" line="+57"/>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” tiene cambios sin guardar.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n windows have changes that are not saved.</source>
        <translation>
            <numerusform>%n ventana tiene cambios sin guardar.</numerusform>
            <numerusform>%n ventanas tienen cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>There is no connection to the server: %Ln changes cannot be sent.</source>
        <translation>
            <numerusform>No hay conexión con el servidor: no se puede enviar %Ln cambio.</numerusform>
            <numerusform>No hay conexión con el servidor: no se pueden enviar %Ln cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Sending %Ln changes to the server…</source>
        <translation>
            <numerusform>Enviando %Ln cambio al servidor…</numerusform>
            <numerusform>Enviando %Ln cambios al servidor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln changes were refused by the server and not made.</source>
        <translation>
            <numerusform>El servidor rechazó %Ln cambio, que no se realizó.</numerusform>
            <numerusform>El servidor rechazó %Ln cambios, que no se realizaron.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>S&amp;witch anyway</source>
        <comment>to another profile</comment>
        <translation>&amp;Cambiar de todos modos</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Discard and quit</source>
        <translation>&amp;Descartar y salir</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Discard and log off</source>
        <translation>&amp;Descartar y cerrar sesión</translation>
    </message>
    <message>
        <location line="-36"/>
        <location line="+51"/>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Salir de todos modos</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Log off anyway</source>
        <translation>&amp;Cerrar sesión de todos modos</translation>
    </message>
    <message numerus="yes">
        <location line="-101"/>
        <source>The server has not answered yet: %Ln changes are still on their way.</source>
        <translation>
            <numerusform>El servidor aún no ha respondido: %Ln cambio sigue en camino.</numerusform>
            <numerusform>El servidor aún no ha respondido: %Ln cambios siguen en camino.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+118"/>
        <source>&amp;Discard and switch</source>
        <comment>to another profile</comment>
        <translation>&amp;Descartar y cambiar</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Logging off…</source>
        <translation>Cerrando sesión…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoriesPage</name>
    <message>
        <location filename="../ui/directories/directoriespage.cpp" line="+161"/>
        <location line="+53"/>
        <location line="+255"/>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location line="-256"/>
        <source>The server is taking long to send this directory.</source>
        <translation>El servidor tarda mucho en enviar este directorio.</translation>
    </message>
    <message>
        <location line="+280"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away. This is “%2”.</source>
        <translation>“%1” ya no existe: se eliminó, o se le retiró a usted el derecho a verlo. Esto es “%2”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away.</source>
        <translation>“%1” ya no existe: se eliminó, o se le retiró a usted el derecho a verlo.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Loading directories…</source>
        <translation>Cargando directorios…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are no directories that you may see.</source>
        <translation>No hay directorios que usted pueda ver.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a directory</source>
        <translation>Elija un directorio</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%Ln entries selected</source>
        <translation>
            <numerusform>%Ln entrada seleccionada</numerusform>
            <numerusform>%Ln entradas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Select an entry to see its details.</source>
        <translation>Seleccione una entrada para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryDelegate</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="+229"/>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeModel</name>
    <message numerus="yes">
        <location filename="../ui/directories/directorytreemodel.cpp" line="+56"/>
        <source>%n links need attention. Select one to see why.</source>
        <translation>
            <numerusform>%n vínculo requiere atención. Selecciónelo para ver por qué.</numerusform>
            <numerusform>%n vínculos requieren atención. Seleccione uno para ver por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n need attention</source>
        <extracomment>quietly beside a speed dial: so many of its links should be looked at</extracomment>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <location line="+215"/>
        <source>%1, loading</source>
        <extracomment>for screen readers: a group of directories that are still being loaded</extracomment>
        <translation>%1, cargando</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Private: only its owner sees it.</source>
        <translation>Privado: solo lo ve su propietario.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Being deleted.</source>
        <translation>Se está eliminando.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>being deleted</source>
        <translation>se está eliminando</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeView</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="-210"/>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
</context>
<context>
    <name>dialbook::DraftBar</name>
    <message>
        <location filename="../ui/shell/draftbar.cpp" line="+26"/>
        <source>Adding %1 to the speed dial “%2” was begun at %3 and not finished.</source>
        <extracomment>%1 is a contact, %2 a speed dial, %3 a time</extracomment>
        <translation>La adición de %1 a la lista de marcación rápida «%2» se empezó a las %3 y no se terminó.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A new name for “%1” was typed at %2 and not saved: %3.</source>
        <translation>Se escribió (%2) un nombre nuevo para “%1” y no se guardó: %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new speed dial was typed at %1 and not saved: %2.</source>
        <translation>Se escribió (%1) una nueva lista de marcación rápida y no se guardó: %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A new contact was typed at %1 and not saved: %2.</source>
        <translation>Se escribió (%1) un contacto nuevo y no se guardó: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An edit from %1 was not saved: %2.</source>
        <translation>Un cambio (%1) no se guardó: %2.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Its directory is not there now.</source>
        <translation>Su directorio no está disponible ahora.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n más después de este.</numerusform>
            <numerusform>%n más después de este.</numerusform>
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
        <translation>Conti&amp;nuar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>dialbook::EditBars</name>
    <message numerus="yes">
        <location filename="../ui/shell/editbars.cpp" line="+99"/>
        <source>%Ln deletions will be sent in %1 s.</source>
        <translation>
            <numerusform>%Ln eliminación se enviará en %1 s.</numerusform>
            <numerusform>%Ln eliminaciones se enviarán en %1 s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” will be removed from “%2” in %3 s.</source>
        <translation>“%1” se quitará de “%2” en %3 s.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” will be deleted in %2 s.</source>
        <translation>“%1” se eliminará en %2 s.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Undo the latest</source>
        <translation>Deshacer la última</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>The server is busy. Dialbook tries %Ln changes again by itself.</source>
        <translation>
            <numerusform>El servidor está ocupado. Dialbook reintenta %Ln cambio por sí mismo.</numerusform>
            <numerusform>El servidor está ocupado. Dialbook reintenta %Ln cambios por sí mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+73"/>
        <source>%Ln changes were not made. Nothing is lost; see the details.</source>
        <translation>
            <numerusform>%Ln cambio no se realizó. No se ha perdido nada; vea los detalles.</numerusform>
            <numerusform>%Ln cambios no se realizaron. No se ha perdido nada; vea los detalles.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-66"/>
        <source>The server is busy. Dialbook tries “%1” again now (attempt %2 of %3).</source>
        <translation>El servidor está ocupado. Dialbook reintenta “%1” ahora (intento %2 de %3).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy. Dialbook tries “%1” again in %2 s (attempt %3 of %4).</source>
        <translation>El servidor está ocupado. Dialbook reintenta “%1” en %2 s (intento %3 de %4).</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Sto&amp;p</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Somebody else has changed the same meanwhile.</source>
        <translation>Otra persona ha cambiado lo mismo entretanto.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reso&amp;lve…</source>
        <translation>Reso&amp;lver…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>dialbook::EditCourse</name>
    <message>
        <location filename="../ui/edits/editcourse.cpp" line="+85"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not saved. What you typed is still here.</source>
        <translation>No se ha guardado. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The server has not answered. Looking whether it was saved…</source>
        <translation>El servidor no ha respondido. Comprobando si se guardó…</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no connection to the server. This waits in the outbox and is sent as soon as the connection is back; you can close this window.</source>
        <translation>No hay conexión con el servidor. Esto espera en la bandeja de salida y se enviará en cuanto se restablezca la conexión; puede cerrar esta ventana.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show O&amp;utbox</source>
        <translation>Mostrar la &amp;bandeja de salida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take &amp;Back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The server is busy with this entry. Trying again now (attempt %1 of %2).</source>
        <translation>El servidor está ocupado con esta entrada. Nuevo intento ahora (intento %1 de %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server is busy with this entry. Trying again in %1 s (attempt %2 of %3).</source>
        <translation>El servidor está ocupado con esta entrada. Nuevo intento en %1 s (intento %2 de %3).</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Retr&amp;y</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
</context>
<context>
    <name>dialbook::EditReporter</name>
    <message>
        <location filename="../ui/shell/editreporter.cpp" line="+13"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The contact was created.</source>
        <translation>El contacto se creó.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was changed.</source>
        <translation>El contacto se cambió.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was deleted.</source>
        <translation>El contacto se eliminó.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The speed dial was created.</source>
        <translation>La lista de marcación rápida se creó.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was renamed.</source>
        <translation>Se cambió el nombre de la lista de marcación rápida.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was deleted.</source>
        <translation>La lista de marcación rápida se eliminó.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Added to “%1”.</source>
        <translation>Añadido a “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The primary number was set.</source>
        <translation>El número principal se definió.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removed from “%1”.</source>
        <translation>Quitado de “%1”.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Undone. Nothing was sent.</source>
        <translation>Deshecho. No se envió nada.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not done: somebody else has changed the same meanwhile.</source>
        <translation>No realizado: otra persona ha cambiado lo mismo entretanto.</translation>
    </message>
</context>
<context>
    <name>dialbook::FilterBar</name>
    <message>
        <location filename="../ui/directories/filterbar.cpp" line="+23"/>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by name, number, company…</source>
        <translation>Filtrar por nombre, número, empresa…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words and numbers in any order, written in any way (%1)</source>
        <translation>Palabras y números en cualquier orden, escritos de cualquier modo (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::FindActions</name>
    <message>
        <location filename="../ui/find/findactions.cpp" line="+18"/>
        <source>&amp;Copy number</source>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add to speed dial…</source>
        <translation>&amp;Añadir a marcación rápida…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show in directory</source>
        <translation>Mo&amp;strar en el directorio</translation>
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
        <translation>No se ha elegido a nadie.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Log in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no number to copy.</source>
        <translation>No hay ningún número que copiar.</translation>
    </message>
</context>
<context>
    <name>dialbook::FindNumbers</name>
    <message>
        <location filename="../ui/find/findnumbers.cpp" line="+50"/>
        <source>Enter: %1</source>
        <comment>what the Enter key uses, e.g. Business Phone 555 0100</comment>
        <translation>Tecla Entrar: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing to dial: this entry has no number.</source>
        <translation>Nada que marcar: esta entrada no tiene número.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number is empty. Choose another one:</source>
        <translation>El número principal está vacío. Elija otro:</translation>
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
        <translation>Buscar en todos los directorios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, number, or anything else</source>
        <translation>Nombre, número o cualquier otra cosa</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Persons found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Several words in any order, from any field; numbers however they are written.</source>
        <translation>Varias palabras en cualquier orden, de cualquier campo; números escritos de cualquier modo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No directories are known yet.</source>
        <translation>Aún no se conoce ningún directorio.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n persona encontrada</numerusform>
            <numerusform>%n personas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>At least %n persons found; the best are shown.</source>
        <translation>
            <numerusform>Al menos %n persona encontrada; se muestran las mejores.</numerusform>
            <numerusform>Al menos %n personas encontradas; se muestran las mejores.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are logged out: this is what was last known.</source>
        <translation>Ha cerrado la sesión: estos son los últimos datos conocidos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: this is what was last known.</source>
        <translation>Sin conexión: estos son los últimos datos conocidos.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Still loading: more may be found.</source>
        <translation>Aún se está cargando: puede que se encuentre más.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>There is no number to use.</source>
        <translation>No hay ningún número que usar.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Show in “%1”</source>
        <translation>Mostrar en “%1”</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultDelegate</name>
    <message>
        <location filename="../ui/find/findresultdelegate.cpp" line="+96"/>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The primary number is empty</source>
        <translation>El número principal está vacío</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultsModel</name>
    <message>
        <location filename="../ui/find/findresultsmodel.cpp" line="+86"/>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on a speed dial</source>
        <translation>en una lista de marcación rápida</translation>
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
        <translation>Usuario:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup:</source>
        <translation>Grupo de trabajo:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skill:</source>
        <translation>Habilidad:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Directory:</source>
        <translation>Directorio:</translation>
    </message>
</context>
<context>
    <name>dialbook::GuideDialog</name>
    <message>
        <location filename="../ui/shell/guidedialog.cpp" line="+53"/>
        <source>User&apos;s guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For &amp;agents</source>
        <translation>Para &amp;agentes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For &amp;supervisors</source>
        <translation>Para &amp;supervisores</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For a&amp;dministrators</source>
        <translation>Para a&amp;dministradores</translation>
    </message>
</context>
<context>
    <name>dialbook::HelpCommands</name>
    <message>
        <location filename="../ui/shell/helpcommands.cpp" line="+42"/>
        <source>Copied: versions, the state of the connection, and the last refusals. No names, numbers or passwords.</source>
        <translation>Copiado: versiones, el estado de la conexión y los últimos rechazos. Sin nombres, números ni contraseñas.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The log lies in %1.</source>
        <translation>El registro está en %1.</translation>
    </message>
</context>
<context>
    <name>dialbook::JournalReporter</name>
    <message>
        <location filename="../ui/shell/journalreporter.cpp" line="+16"/>
        <source>The record of your changes on this computer was damaged and has been set aside. What had not been sent yet, what you were typing, and the change log may be missing.</source>
        <translation>La anotación de sus cambios en este equipo estaba dañada y se ha apartado. Puede faltar lo que aún no se había enviado, lo que estaba escribiendo y el registro de cambios.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The record of your changes on this computer was written by a newer Dialbook and is left as it is. What you do now is lost when this Dialbook ends before it was sent.</source>
        <translation>La anotación de sus cambios en este equipo la escribió una versión más reciente de Dialbook y se deja como está. Lo que haga ahora se perderá si este Dialbook se cierra antes de enviarlo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because their folder cannot be written. What has not been sent is lost when Dialbook ends.</source>
        <translation>Sus cambios no se pueden anotar en este equipo, porque no se puede escribir en su carpeta. Lo que no se haya enviado se perderá cuando Dialbook se cierre.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because the disk is full. What has not been sent is lost when Dialbook ends.</source>
        <translation>Sus cambios no se pueden anotar en este equipo, porque el disco está lleno. Lo que no se haya enviado se perderá cuando Dialbook se cierre.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another Dialbook of yours is open and keeps the record of your changes. What you do in this one is lost when it ends before it was sent.</source>
        <translation>Tiene otro Dialbook abierto, que lleva la anotación de sus cambios. Lo que haga en este se perderá si se cierra antes de enviarlo.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your changes on this computer</source>
        <translation>Sus cambios en este equipo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all records of changes kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>No se pudieron eliminar todas las anotaciones de cambios guardadas en este equipo. Cierre los demás Dialbook y vuelva a desactivar la opción.</translation>
    </message>
</context>
<context>
    <name>dialbook::LanguagePreferences</name>
    <message>
        <location filename="../ui/preferences/languagepreferences.cpp" line="+17"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>System</source>
        <comment>the language</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Another language is used from the next start of Dialbook on: quit it (File &gt; Quit) and start it again.</source>
        <translation>Otro idioma se usa a partir del próximo inicio de Dialbook: ciérrelo (Archivo &gt; Salir) y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lang&amp;uage of Dialbook:</source>
        <translation>&amp;Idioma de Dialbook:</translation>
    </message>
</context>
<context>
    <name>dialbook::LinkPanel</name>
    <message>
        <location filename="../ui/directories/linkpanel.cpp" line="+67"/>
        <source>Accept the New Number</source>
        <translation>Aceptar el número nuevo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose Another Number…</source>
        <translation>Elegir otro número…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look for the Contact…</source>
        <translation>Buscar el contacto…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove from Speed Dial</source>
        <translation>Quitar de marcación rápida</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs attention: %1</source>
        <extracomment>for screen readers; %1 is e.g. &quot;Number changed&quot;</extracomment>
        <translation>Requiere atención: %1</translation>
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
            <numerusform>%n vínculo requiere atención ahora.</numerusform>
            <numerusform>%n vínculos requieren atención ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::LogInPage</name>
    <message>
        <location filename="../ui/session/loginpage.cpp" line="+214"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>cic1.example.com</source>
        <translation>cic1.example.com</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remember the password</source>
        <translation>&amp;Recordar la contraseña</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+355"/>
        <source>This computer has no keychain, so the password cannot be remembered.</source>
        <translation>Este equipo no tiene un llavero de contraseñas, por lo que la contraseña no se puede recordar.</translation>
    </message>
    <message>
        <location line="-341"/>
        <source>Logging in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Read the &amp;directories as of %1</source>
        <translation>Leer los &amp;directorios (datos: %1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the last known &amp;directories</source>
        <translation>Leer los últimos &amp;directorios conocidos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directories and speed dials of your CIC server</source>
        <translation>Los directorios y la marcación rápida de su servidor CIC</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can read what was known as of %1. Log in to bring it up to date.</source>
        <translation>Puede leer los últimos datos conocidos (%1). Inicie sesión para actualizarlos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Log in to bring the directories up to date.</source>
        <translation>Inicie sesión para actualizar los directorios.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which server? Type its name, for example cic1.example.com.</source>
        <translation>¿Qué servidor? Escriba su nombre, por ejemplo cic1.example.com.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not the name or address of a server.</source>
        <translation>Esto no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your administrator does not allow unencrypted connections (http). Use https, or only the server&apos;s name.</source>
        <translation>Su administrador no permite conexiones sin cifrar (http). Use https o solo el nombre del servidor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who are you? Type your user name.</source>
        <translation>¿Quién es usted? Escriba su nombre de usuario.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Logging in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Log in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <location line="-352"/>
        <location line="+481"/>
        <source>Remember the password</source>
        <translation>Recordar la contraseña</translation>
    </message>
    <message>
        <location line="-496"/>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>remembering the password</source>
        <translation>recordar la contraseña</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Set by your administrator: %1.</source>
        <extracomment>%1 is what was set: the server, the user</extracomment>
        <translation>Definido por su administrador: %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your administrator does not allow it, but the keychain has not forgotten it.</source>
        <translation>Su administrador no lo permite, pero el llavero no ha olvidado la contraseña.</translation>
    </message>
    <message>
        <location line="+483"/>
        <source>The keychain did not take the password. You will be asked for it next time.</source>
        <translation>El llavero no aceptó la contraseña. Se le pedirá la próxima vez.</translation>
    </message>
</context>
<context>
    <name>dialbook::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="+95"/>
        <source>Tools</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Still loading: %1 of %2</source>
        <translation>Aún se está cargando: %1 de %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>Datos: %1</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>The server has ended the session: %1</source>
        <translation>El servidor ha finalizado la sesión: %1</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>You are not logged in. You see what was known as of %1.</source>
        <translation>No ha iniciado sesión. Ve los últimos datos conocidos (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are not logged in. You see what was last known.</source>
        <translation>No ha iniciado sesión. Ve los últimos datos conocidos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Log in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>dialbook::MessageBar</name>
    <message>
        <location filename="../ui/feedback/messagebar.cpp" line="+34"/>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <comment>kind of message</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location line="+46"/>
        <location line="+23"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Na&amp;me of the profile:</source>
        <translation>No&amp;mbre del perfil:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another server or user: with settings, directories and a remembered password of its own. Dialbook logs off, and starts again with it.</source>
        <translation>Para otro servidor o usuario: con ajustes, directorios y contraseña recordada propios. Dialbook cierra la sesión y vuelve a iniciarse con él.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Switch</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>There is a profile of this name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>Como máximo 32 letras (A a Z), cifras, guiones y guiones bajos.</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationButton</name>
    <message>
        <location filename="../ui/feedback/notificationbutton.cpp" line="+62"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Notifications: %n not seen yet</source>
        <translation>
            <numerusform>Notificaciones: %n sin ver</numerusform>
            <numerusform>Notificaciones: %n sin ver</numerusform>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Clear</source>
        <comment>remove all notifications</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The selected notification</source>
        <translation>La notificación seleccionada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select a notification to read all of it here.</source>
        <translation>Seleccione una notificación para leerla aquí completa.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nothing to tell.
What Dialbook reports will be kept here.</source>
        <translation>No hay nada que contar.
Lo que Dialbook comunique se guardará aquí.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Copy the selected notification with its details</source>
        <translation>Copiar la notificación seleccionada con sus detalles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove all notifications from this list</source>
        <translation>Quitar todas las notificaciones de esta lista</translation>
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
        <translation>%1, número principal, pero está vacío</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2, Primary Number</source>
        <translation>%1, %2, número principal</translation>
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
        <translation>Copia el número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1
Click to copy.</source>
        <translation>%1
Haga clic para copiar.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 · Primary Number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Mobile&quot;</extracomment>
        <translation>%1 · Número principal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number</source>
        <translation>Número principal</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
</context>
<context>
    <name>dialbook::NumberLinks</name>
    <message>
        <location filename="../ui/shell/numberlinks.cpp" line="+42"/>
        <source>Log in, and the number of the link is looked for.</source>
        <translation>Inicie sesión y se buscará el número del enlace.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The link holds no telephone number, so nothing is looked for.</source>
        <translation>El enlace no contiene ningún número de teléfono, así que no se busca nada.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxButton</name>
    <message numerus="yes">
        <location filename="../ui/outbox/outboxbutton.cpp" line="+13"/>
        <source>%Ln edit(s) wait</source>
        <translation>
            <numerusform>%Ln cambio en espera</numerusform>
            <numerusform>%Ln cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Shows the edits that are not on the server yet</source>
        <translation>Muestra los cambios que aún no están en el servidor</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxDialog</name>
    <message>
        <location filename="../ui/outbox/outboxdialog.cpp" line="+28"/>
        <source>No edit waits: everything is on the server.</source>
        <translation>No hay cambios en espera: todo está en el servidor.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edits that wait</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Reso&amp;lve…</source>
        <translation>Reso&amp;lver…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Give Up…</source>
        <translation>&amp;Abandonar…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send &amp;Earlier</source>
        <translation>En&amp;viar antes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible where the server comes out the same</source>
        <translation>Posible cuando el resultado en el servidor es el mismo</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>It was too late: it has just been sent.</source>
        <translation>Era demasiado tarde: acaba de enviarse.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Give up %1? It may have been done all the same; Dialbook does not look any more.</source>
        <translation>¿Abandonar %1? Puede que se haya realizado de todos modos; Dialbook ya no lo comprueba.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give up %1? What it would have changed is lost.</source>
        <translation>¿Abandonar %1? Lo que habría cambiado se pierde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give &amp;up</source>
        <translation>A&amp;bandonar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxModel</name>
    <message>
        <location filename="../ui/outbox/outboxmodel.cpp" line="+198"/>
        <source>Edit</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>Situación</translation>
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
            <numerusform>Se envía en %n s</numerusform>
            <numerusform>Se envía en %n s</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waits for the connection; it may have been done</source>
        <translation>Espera la conexión; puede que ya se haya realizado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>Espera su envío</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy; trying again in %1 s (attempt %2 of %3)</source>
        <translation>El servidor está ocupado; nuevo intento en %1 s (intento %2 de %3)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Looking whether it was done</source>
        <translation>Comprobando si se realizó</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Conflict: deleted meanwhile</source>
        <translation>Conflicto: eliminado entretanto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conflict: somebody else was faster</source>
        <translation>Conflicto: otra persona fue más rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It is kept back so that it can be undone.</source>
        <translation>Se retiene para que se pueda deshacer.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was sent, and no answer came. When the connection is back Dialbook looks whether it was done, and does it only if it was not.</source>
        <translation>Se envió y no llegó respuesta. Cuando se restablezca la conexión, Dialbook comprueba si se realizó y solo lo hace si no fue así.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is sent when the connection is back, if nobody else has changed the same by then.</source>
        <translation>Se envía cuando se restablezca la conexión, si nadie más ha cambiado lo mismo hasta entonces.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on its way to the server.</source>
        <translation>Está en camino hacia el servidor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy with this entry. Dialbook tries again by itself.</source>
        <translation>El servidor está ocupado con esta entrada. Dialbook vuelve a intentarlo por sí mismo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server has not answered. Dialbook looks whether it was done, and does it again only if it was not.</source>
        <translation>El servidor no ha respondido. Dialbook comprueba si se realizó y solo lo repite si no fue así.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entry was deleted meanwhile. What you entered is still here.</source>
        <translation>La entrada se eliminó entretanto. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten unless you say so.</source>
        <translation>Otra persona ha cambiado lo mismo entretanto. No se sobrescribe nada de lo suyo si usted no lo indica.</translation>
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
        <translation>Seleccione primero un contacto.</translation>
    </message>
    <message>
        <location line="-107"/>
        <location line="+17"/>
        <source>It is already being deleted.</source>
        <translation>Ya se está eliminando.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Choose a speed dial first.</source>
        <translation>Elija primero una lista de marcación rápida.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose a directory first.</source>
        <translation>Elija primero un directorio.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Its number is the one that was last used.</source>
        <translation>Su número es el que se usó por última vez.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Select a contact that has a number first.</source>
        <translation>Seleccione primero un contacto que tenga un número.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Delete “%1” from “%2”?</source>
        <translation>¿Eliminar “%1” de “%2”?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Delete contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Delete the speed dial “%1”?</source>
        <translation>¿Eliminar la lista de marcación rápida “%1”?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Its %n links go with it. The contacts themselves stay.</source>
        <translation>
            <numerusform>También desaparece su vínculo (%n). El contacto mismo se conserva.</numerusform>
            <numerusform>También desaparecen sus %n vínculos. Los contactos mismos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is shared: others may be using it.</source>
        <translation>Está compartida: quizá la usen otras personas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete speed dial</source>
        <translation>Eliminar lista de marcación rápida</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordField</name>
    <message>
        <location filename="../ui/session/passwordfield.cpp" line="+20"/>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordPrompt</name>
    <message>
        <location filename="../ui/session/passwordprompt.cpp" line="+35"/>
        <source>Your password is asked for</source>
        <translation>Se le pide su contraseña</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your password, please</source>
        <translation>Su contraseña, por favor</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+204"/>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location line="-201"/>
        <source>Log &amp;off</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The server has ended the session of %1. Everything you typed is still here: log in again to carry on.</source>
        <translation>El servidor ha finalizado la sesión de %1. Todo lo que escribió sigue aquí: inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Session ended</source>
        <translation>Sesión finalizada</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>Logging in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Log in again</source>
        <translation>Iniciar sesión de nuevo</translation>
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
        <translation>%1, extensión</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, marcar la extensión automáticamente</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Dials the extension by itself after the number</source>
        <translation>Marca la extensión por sí mismo después del número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs both a number and an extension</source>
        <translation>Necesita un número y una extensión</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The dial plan cannot dial this number. It can be saved all the same.</source>
        <translation>El plan de marcado no puede marcar este número. Se puede guardar de todos modos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Internal number; dials %1</source>
        <translation>Número interno; marca %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dials %1</source>
        <translation>Marca %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1; dials %2</source>
        <comment>a number&apos;s classification, what is dialled</comment>
        <translation>%1; marca %2</translation>
    </message>
</context>
<context>
    <name>dialbook::PhonesSection</name>
    <message>
        <location filename="../ui/contacts/phonessection.cpp" line="+25"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Marcar extensión autom.</translation>
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
        <translation>%1 ext. %2</translation>
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
        <translation>%1 (vacío)</translation>
    </message>
</context>
<context>
    <name>dialbook::PortalShortcut</name>
    <message>
        <location filename="../ui/globalshortcut/portalshortcut.cpp" line="+102"/>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
</context>
<context>
    <name>dialbook::PreferencesDialog</name>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="+57"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;ertificates</source>
        <translation>C&amp;ertificados</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Ge&amp;neral</source>
        <translation>Ge&amp;neral</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep the last known directories on this computer</source>
        <translation>&amp;Conservar en este equipo los últimos directorios conocidos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are shown at the next start before the server answers, and can be read and searched while you are not connected. Only you can read them.</source>
        <translation>Se muestran en el próximo inicio antes de que el servidor responda, y se pueden leer y consultar sin conexión. Solo usted puede leerlos.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is kept now is deleted at once, with what Dialbook remembers of the links in your speed dials: directories, numbers last used, and with the change log and the record of your edits: what has not been sent is lost when Dialbook ends. Of everybody who uses this account.</source>
        <translation>Lo que está guardado se elimina de inmediato, con lo que Dialbook recuerda de los vínculos de su marcación rápida: directorios, últimos números usados, el registro de cambios y la anotación de sus cambios; lo que no se haya enviado se perderá cuando Dialbook se cierre. Vale para todas las personas que usan esta cuenta.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Change log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for ever</source>
        <comment>how long changes are kept</comment>
        <translation>para siempre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep c&amp;hanges for:</source>
        <translation>Conservar los ca&amp;mbios:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Find from anywhere</source>
        <translation>Buscar desde cualquier lugar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Global shortcut for Find:</source>
        <translation>Atajo &amp;global para buscar:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Brings Dialbook to the front with Find open, whichever program you are working in.</source>
        <translation>Trae Dialbook al frente con la búsqueda abierta, sea cual sea el programa en el que trabaje.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Global shortcut for Find</source>
        <translation>Atajo global para buscar</translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source> day(s)</source>
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Without the setting above changes are kept until Dialbook ends.</source>
        <translation>Sin la opción anterior, los cambios se conservan hasta que Dialbook se cierra.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is older is deleted at once, and cannot be brought back.</source>
        <translation>Lo más antiguo se elimina de inmediato y no se puede recuperar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you change with Dialbook is kept on this computer for Tools &gt; Change log.</source>
        <translation>Lo que usted cambia con Dialbook se conserva en este equipo para Herramientas &gt; Registro de cambios.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not applied yet.</source>
        <translation>Aún no se ha aplicado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Asking the desktop…</source>
        <translation>Preguntando al escritorio…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Registered: it works in every program.</source>
        <translation>Registrado: funciona en todos los programas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered: the desktop has given “%1”.</source>
        <translation>Registrado: el escritorio ha asignado “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Taken: another program uses these keys. Choose others, or apply again when it has ended.</source>
        <translation>Ocupado: otro programa usa estas teclas. Elija otras o aplique de nuevo cuando aquel se haya cerrado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>These keys cannot be used: choose Ctrl, Alt or Meta with a key that your keyboard has, or a function key.</source>
        <translation>Estas teclas no se pueden usar: elija Ctrl, Alt o Meta con una tecla que tenga su teclado, o una tecla de función.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not possible here: this desktop gives programs no keys that work everywhere, or you have refused it.</source>
        <translation>Aquí no es posible: este escritorio no da a los programas teclas que funcionen en todas partes, o usted lo ha rechazado.</translation>
    </message>
</context>
<context>
    <name>dialbook::PrimaryNumberMenu</name>
    <message>
        <location filename="../ui/speeddial/primarynumbermenu.cpp" line="+14"/>
        <source>Set &amp;primary number</source>
        <translation>Definir número &amp;principal</translation>
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
        <translation>%1 (vacío)</translation>
    </message>
</context>
<context>
    <name>dialbook::ProfileMenu</name>
    <message>
        <location filename="../ui/shell/profilemenu.cpp" line="+16"/>
        <source>Switch &amp;profile</source>
        <translation>Cambiar de &amp;perfil</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;New profile…</source>
        <translation>Perfil &amp;nuevo…</translation>
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
        <translation>Perfil habitual</translation>
    </message>
</context>
<context>
    <name>dialbook::ShortcutsDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+34"/>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the filter, or cancel</source>
        <translation>Borrar el filtro o cancelar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save what a dialog holds</source>
        <translation>Guardar lo que contiene un cuadro de diálogo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find by the first letters in a list</source>
        <translation>Buscar por las primeras letras en una lista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>type them</source>
        <translation>escríbalas</translation>
    </message>
</context>
<context>
    <name>dialbook::SpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/speeddialdialog.cpp" line="+58"/>
        <source>Rename speed dial</source>
        <translation>Cambiar el nombre de la lista de marcación rápida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New speed dial</source>
        <translation>Nueva lista de marcación rápida</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Who sees it</source>
        <translation>Quién la ve</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Private: only I see it</source>
        <translation>&amp;Privada: solo yo la veo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Shared: everybody sees it</source>
        <translation>Com&amp;partida: todos la ven</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;add entries</source>
        <translation>Otros pueden &amp;añadir entradas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;change primary numbers</source>
        <translation>Otros pueden &amp;cambiar números principales</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;remove entries</source>
        <translation>Otros pueden &amp;quitar entradas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be changed later.</source>
        <translation>Esto no se puede cambiar después.</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Not renamed: somebody else has renamed it to “%1” meanwhile.</source>
        <translation>No se cambió el nombre: entretanto otra persona se lo cambió a “%1”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reso&amp;lve…</source>
        <translation>Reso&amp;lver…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Escrito (%1) y nunca guardado.</translation>
    </message>
</context>
<context>
    <name>dialbook::StoreReporter</name>
    <message>
        <location filename="../ui/shell/storereporter.cpp" line="+16"/>
        <source>The directories kept on this computer were damaged and have been set aside. They are loaded from the server again.</source>
        <translation>Los directorios guardados en este equipo estaban dañados y se han apartado. Se vuelven a cargar del servidor.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories kept on this computer were written by a newer Dialbook and have been set aside. They are loaded from the server again.</source>
        <translation>Los directorios guardados en este equipo los escribió una versión más reciente de Dialbook y se han apartado. Se vuelven a cargar del servidor.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The directories cannot be kept on this computer, because their folder cannot be written. Without a connection there will be nothing to read next time.</source>
        <translation>Los directorios no se pueden guardar en este equipo, porque no se puede escribir en su carpeta. Sin conexión no habrá nada que leer la próxima vez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories cannot be kept on this computer, because the disk is full. Without a connection they will be out of date next time.</source>
        <translation>Los directorios no se pueden guardar en este equipo, porque el disco está lleno. Sin conexión no estarán actualizados la próxima vez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another Dialbook of yours is open. It keeps the directories on this computer; this one only reads them.</source>
        <translation>Tiene otro Dialbook abierto. Es el que guarda los directorios en este equipo; este solo los lee.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Directories kept on this computer</source>
        <translation>Directorios guardados en este equipo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all directories kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>No se pudieron eliminar todos los directorios guardados en este equipo. Cierre los demás Dialbook y vuelva a desactivar la opción.</translation>
    </message>
</context>
<context>
    <name>dialbook::SweepIndicator</name>
    <message>
        <location filename="../ui/shell/sweepindicator.cpp" line="+56"/>
        <source>Loading directories: %1 of %2</source>
        <extracomment>entries loaded, entries of all directories</extracomment>
        <translation>Cargando directorios: %1 de %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refreshing directories…</source>
        <translation>Actualizando directorios…</translation>
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
        <translation>&amp;Mostrar Dialbook</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Dialbook is still there</source>
        <translation>Dialbook sigue ahí</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing its window leaves it in the tray, ready at once. Quit with Ctrl+Q or in the menu of its icon; Preferences can change what closing does.</source>
        <translation>Al cerrar su ventana queda en la bandeja del sistema, listo al momento. Salga con Ctrl+Q o desde el menú de su icono; en las preferencias se puede cambiar lo que hace el cierre.</translation>
    </message>
</context>
<context>
    <name>dialbook::TroubleReporter</name>
    <message>
        <location filename="../ui/shell/troublereporter.cpp" line="+23"/>
        <source>Set aside as %1</source>
        <translation>Apartado como %1</translation>
    </message>
</context>
<context>
    <name>dialbook::TrustedCertificates</name>
    <message>
        <location filename="../ui/preferences/trustedcertificates.cpp" line="+32"/>
        <source>&amp;Stop trusting</source>
        <translation>&amp;Dejar de confiar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Certificates that you have trusted, though this computer does not:</source>
        <translation>&amp;Certificados en los que usted ha confiado, aunque este equipo no lo haga:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trusted since</source>
        <translation>De confianza desde</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not known</source>
        <comment>since when a certificate is trusted</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No longer trusted once you apply this, from the next connection on: %1. Dialbook will ask about the certificate again.</source>
        <translation>Al aplicar, deja de ser de confianza desde la próxima conexión: %1. Dialbook volverá a preguntar por el certificado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set by your administrator: these certificates do not count.</source>
        <translation>Definido por su administrador: estos certificados no cuentan.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
</context>
<context>
    <name>dialbook::WindowPreferences</name>
    <message>
        <location filename="../ui/preferences/windowpreferences.cpp" line="+19"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>C&amp;losing the window leaves Dialbook in the tray</source>
        <translation>A&amp;l cerrar la ventana, Dialbook queda en la bandeja del sistema</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This desktop shows no tray at the moment: closing the window quits Dialbook.</source>
        <translation>Este escritorio no muestra ninguna bandeja por ahora: cerrar la ventana cierra Dialbook.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Start Dialbook when I log in to this computer</source>
        <translation>&amp;Iniciar Dialbook cuando inicie sesión en este equipo</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This could not be written: the system does not let Dialbook change what starts with it.</source>
        <translation>No se pudo escribir: el sistema no permite que Dialbook cambie lo que se inicia con él.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It starts without a window, in the tray where there is one.</source>
        <translation>Se inicia sin ventana, en la bandeja del sistema si la hay.</translation>
    </message>
</context>
</TS>
