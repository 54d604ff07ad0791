<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BulkText</name>
    <message>
        <location filename="../ui/bulk/bulktext.cpp" line="+24"/>
        <source>Change several contacts</source>
        <translation>Alterar vários contatos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete several contacts</source>
        <translation>Excluir vários contatos</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move to speed dial</source>
        <translation>Mover para discagem rápida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add to speed dial</source>
        <translation>Adicionar à discagem rápida</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nothing would change: it says so already.</source>
        <translation>Nada mudaria: já está assim.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is already being deleted.</source>
        <translation>Já está sendo excluído.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier edit of it is not over; see the outbox.</source>
        <translation>Uma alteração anterior ainda não terminou; veja a caixa de saída.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not loaded yet. Select it again when the directory is loaded.</source>
        <translation>Ainda não foi carregada. Selecione-a novamente quando o diretório estiver carregado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on that speed dial already.</source>
        <translation>Já está nessa lista de discagem rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its editor is open, with changes that are not saved.</source>
        <translation>O editor está aberto e tem alterações não salvas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Somebody else has changed it since it was selected.</source>
        <translation>Outra pessoa alterou a entrada depois que ela foi selecionada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was deleted since it was selected.</source>
        <translation>A entrada foi excluída depois de selecionada.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>(not loaded)</source>
        <comment>an entry</comment>
        <translation>(não carregada)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Waits</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To come</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The entry was deleted meanwhile.</source>
        <translation>A entrada foi excluída nesse meio-tempo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten.</source>
        <translation>Outra pessoa alterou o mesmo nesse meio-tempo. Nada do que ela fez é sobrescrito.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was not sent.</source>
        <translation>Não foi enviado.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln em conflito</numerusform>
            <numerusform>%Ln em conflito</numerusform>
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
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed dial</source>
        <translation>Discagem rápida</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>(empty)</source>
        <translation>(vazio)</translation>
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
        <translation>Não enviado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done; its answer was lost</source>
        <translation>Concluído; a resposta se perdeu</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused. %1</source>
        <comment>why, in sentences</comment>
        <translation>Recusado. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not known; it was given up before an answer came</source>
        <translation>Desconhecido; houve desistência antes de chegar uma resposta</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>An earlier request was not answered; it may have been done</source>
        <translation>Uma solicitação anterior ficou sem resposta; ela pode ter sido executada</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is an undo</source>
        <translation>Desfaz outra alteração</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing to undo: it was not done.</source>
        <translation>Nada a desfazer: não foi realizado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has been undone already.</source>
        <translation>Já foi desfeito.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being undone; see the outbox.</source>
        <translation>Está sendo desfeito; veja a caixa de saída.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It cannot be undone: too little is known about what it was.</source>
        <translation>Não é possível desfazer: sabe-se muito pouco sobre como era antes.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <location filename="../ui/contacts/changetext.cpp" line="+25"/>
        <source>(empty)</source>
        <translation>(vazio)</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to “%1”, Primary Number: %2</source>
        <comment>a link is added to a list</comment>
        <translation>para “%1”, número principal: %2</translation>
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
            <numerusform>com %n vínculo que você pode ver</numerusform>
            <numerusform>com %n vínculos que você pode ver</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 ext. %2 (auto dial)</source>
        <comment>a number and its extension, which is dialled after it</comment>
        <translation>%1 ramal %2 (automático)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ext. %2</source>
        <comment>a number and its extension</comment>
        <translation>%1 ramal %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Allow: Change</source>
        <translation>Permitir: alterar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete</source>
        <translation>Permitir: excluir</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/dialbook/commandline.cpp" line="+30"/>
        <source>The directories and speed dials of a Genesys PureConnect (CIC) server.</source>
        <translation>Os diretórios e a discagem rápida de um servidor Genesys PureConnect (CIC).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A link to a telephone number (tel: or callto:), which is looked for.</source>
        <translation>Um link para um número de telefone (tel: ou callto:), que é procurado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server to log in to, e.g. cic1.example.com.</source>
        <translation>O servidor no qual fazer logon, p. ex., cic1.example.com.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The user to log in as.</source>
        <translation>O usuário com o qual fazer logon.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings and data of their own under this name, of letters, digits, dashes and underscores: for several servers or users, also at the same time.</source>
        <translation>Configurações e dados próprios sob este nome, composto de letras, dígitos, hifens e sublinhados: para vários servidores ou usuários, também ao mesmo tempo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Log in at once, with the first line of standard input as the password. Needs --server and --user.</source>
        <translation>Fazer logon imediatamente, com a primeira linha da entrada padrão como senha. Requer --server e --user.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The language of the program, e.g. de.</source>
        <translation>O idioma do programa, p. ex., pt_BR.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>light, dark or system.</source>
        <translation>light (claro), dark (escuro) ou system.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write down what is said to the server (without secrets).</source>
        <translation>Registrar o que é dito ao servidor (sem segredos).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start the server simulator with made-up data, and log in to it. Nothing is kept.</source>
        <translation>Iniciar o simulador de servidor com dados fictícios e fazer logon nele. Nada é mantido.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>“%1” is not an option.</source>
        <translation>“%1” não é uma opção.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only one link can be opened.</source>
        <translation>Só é possível abrir um link.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation>--theme é light, dark ou system, não “%1”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--password-stdin needs --server and --user.</source>
        <translation>--password-stdin requer --server e --user.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo brings a server and a user of its own.</source>
        <translation>--demo traz um servidor e um usuário próprios.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo keeps nothing, so it has no profile.</source>
        <translation>--demo não mantém nada e, portanto, não tem perfil.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--profile is a name of at most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>--profile é um nome de no máximo 32 caracteres: letras (A a Z), dígitos, hifens e sublinhados.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Your administrator has set the server; --server did nothing.</source>
        <translation>O administrador definiu o servidor; --server não teve efeito.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your administrator has set the user; --user did nothing.</source>
        <translation>O administrador definiu o usuário; --user não teve efeito.</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <location filename="../ui/directories/contactcolumns.cpp" line="+133"/>
        <source>%1: no number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Business Phone&quot;; the contact has none of that kind</extracomment>
        <translation>%1: sem número</translation>
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
        <translation>Grupos de trabalho</translation>
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
        <translation>Em ligação</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, on the phone</source>
        <translation>%1, em ligação</translation>
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
        <translation>Sobrenome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Display Name</source>
        <translation>Nome de exibição</translation>
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
        <translation>Assistente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Email</source>
        <translation>E-mail comercial</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Address</source>
        <translation>Endereço comercial</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business City</source>
        <translation>Cidade (comercial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business State</source>
        <comment>part of an address</comment>
        <translation>Estado (comercial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Zip Code</source>
        <translation>CEP (comercial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Country</source>
        <translation>País (comercial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Email</source>
        <translation>E-mail residencial</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Address</source>
        <translation>Endereço residencial</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home City</source>
        <translation>Cidade (residencial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home State</source>
        <comment>part of an address</comment>
        <translation>Estado (residencial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Zip Code</source>
        <translation>CEP (residencial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Country</source>
        <translation>País (residencial)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status URI</source>
        <translation>URI de status</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone</source>
        <translation>Tel. comercial</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone 2</source>
        <translation>Tel. comercial 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone</source>
        <translation>Tel. residencial</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone 2</source>
        <translation>Tel. residencial 2</translation>
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
        <translation>Tel. do assistente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary Number</source>
        <translation>Número principal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Direitos de acesso</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None</source>
        <comment>no primary number</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Extension</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Company Directory</source>
        <translation>Diretório da empresa</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup Directories</source>
        <translation>Grupos de trabalho</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>General Directories</source>
        <translation>Diretórios gerais</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Station Groups</source>
        <translation>Grupos de estações</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed Dials</source>
        <translation>Discagem rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups and Profiles</source>
        <translation>Grupos e perfis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tracker Directories</source>
        <translation>Diretórios do Tracker</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other Directories</source>
        <translation>Outros diretórios</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You are not connected to the server. You can read, but not change anything.</source>
        <translation>Você não está conectado ao servidor. Você pode ler, mas não alterar nada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This server is too old to be changed from Dialbook. You can read everything.</source>
        <translation>Este servidor é antigo demais para ser alterado pelo Dialbook. Você pode ler tudo.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is Read Only for you: its source cannot be edited, or only its owner and Directory Administrators may do this.</source>
        <translation>Este diretório é somente leitura para você: a origem dele não pode ser editada ou somente o proprietário e os administradores de diretório podem fazer isso.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entries of the Company Directory are IC users. They are managed in Interaction Administrator.</source>
        <translation>As entradas do diretório da empresa são usuários do IC. Elas são gerenciadas no Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This entry only refers to a contact that lives in another directory. Change it there.</source>
        <translation>Esta entrada apenas se refere a um contato que está em outro diretório. Altere-o lá.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Change is off for this entry. Only its owner or a Directory Administrator may change it.</source>
        <translation>“Permitir: alterar” está desativado para esta entrada. Somente o proprietário ou um administrador de diretório pode alterá-la.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete is off for this entry. Only its owner or a Directory Administrator may delete it.</source>
        <translation>“Permitir: excluir” está desativado para esta entrada. Somente o proprietário ou um administrador de diretório pode excluí-la.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Enter a name, a company or a number, so that the entry can be found again.</source>
        <translation>Digite um nome, uma empresa ou um número, para que a entrada possa ser encontrada depois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An extension needs a number. Enter the number, or remove the extension.</source>
        <translation>Um ramal precisa de um número. Digite o número ou remova o ramal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number is empty. Fill it in, or choose another.</source>
        <translation>O número principal está vazio. Preencha-o ou escolha outro.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
</context>
<context>
    <name>EncryptionWarning</name>
    <message>
        <location filename="../ui/session/encryptionwarning.cpp" line="+30"/>
        <source>This connection is not encrypted (http): others on the network can read your password and the contacts.</source>
        <translation>Esta conexão não é criptografada (http): outras pessoas na rede podem ler sua senha e os contatos.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/feedback/errortext.cpp" line="+50"/>
        <source>You are not logged in.</source>
        <translation>Você não fez logon.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection is not back yet.</source>
        <translation>A conexão ainda não foi restabelecida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list of directories could not be loaded.</source>
        <translation>Não foi possível carregar a lista de diretórios.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory could not be loaded.</source>
        <translation>Não foi possível carregar o diretório.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not created.</source>
        <translation>A entrada não foi criada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not changed.</source>
        <translation>A entrada não foi alterada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not deleted.</source>
        <translation>A entrada não foi excluída.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not created.</source>
        <translation>A lista de discagem rápida não foi criada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not renamed.</source>
        <translation>A lista de discagem rápida não foi renomeada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not deleted.</source>
        <translation>A lista de discagem rápida não foi excluída.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not added to the speed dial.</source>
        <translation>O contato não foi adicionado à discagem rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number was not changed.</source>
        <translation>O número principal não foi alterado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not removed from the speed dial.</source>
        <translation>O contato não foi removido da discagem rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number was not validated.</source>
        <translation>O número não foi validado.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It is not known whether the entry was created.</source>
        <translation>Não se sabe se a entrada foi criada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was changed.</source>
        <translation>Não se sabe se a entrada foi alterada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was deleted.</source>
        <translation>Não se sabe se a entrada foi excluída.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was created.</source>
        <translation>Não se sabe se a lista de discagem rápida foi criada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was renamed.</source>
        <translation>Não se sabe se a lista de discagem rápida foi renomeada.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was deleted.</source>
        <translation>Não se sabe se a lista de discagem rápida foi excluída.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was added to the speed dial.</source>
        <translation>Não se sabe se o contato foi adicionado à discagem rápida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the Primary Number was changed.</source>
        <translation>Não se sabe se o número principal foi alterado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was removed from the speed dial.</source>
        <translation>Não se sabe se o contato foi removido da discagem rápida.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What you entered is still here.</source>
        <translation>O que você digitou ainda está aqui.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you chose is still here.</source>
        <translation>O que você escolheu ainda está aqui.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look whether it is there already before you try again.</source>
        <translation>Verifique se já foi feito antes de tentar novamente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can try again; doing it twice does no harm.</source>
        <translation>Você pode tentar novamente; fazer duas vezes não causa problemas.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This user lacks the right to log in here. Ask your administrator to give it in Interaction Administrator.</source>
        <translation>Este usuário não tem direito de fazer logon aqui. Peça ao administrador que o conceda no Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right View General Directories. Ask your administrator for it.</source>
        <translation>Falta a você o direito Exibir diretórios gerais (View General Directories). Solicite-o ao administrador.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to read this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>Você não tem direito de ler este diretório. Solicite-o ao proprietário ou a um administrador de diretório.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to insert new entries into this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>Você não tem direito de inserir novas entradas neste diretório. Solicite-o ao proprietário ou a um administrador de diretório.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to change it: the directory is Read Only for you, or Allow: Change is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>Você não tem direito de alterá-la: o diretório é somente leitura para você ou “Permitir: alterar” está desativado para esta entrada. Fale com o proprietário ou com um administrador de diretório.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to delete it: the directory is Read Only for you, or Allow: Delete is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>Você não tem direito de excluí-la: o diretório é somente leitura para você ou “Permitir: excluir” está desativado para esta entrada. Fale com o proprietário ou com um administrador de diretório.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to have speed dials (Allow Speed Dials). Ask your administrator to give it in Interaction Administrator.</source>
        <translation>Você não tem direito à discagem rápida (Allow Speed Dials). Peça ao administrador que o conceda no Interaction Administrator.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to rename it. Ask its owner or a Directory Administrator.</source>
        <translation>Você não tem direito de renomeá-la. Fale com o proprietário ou com um administrador de diretório.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to delete it. Ask its owner or a Directory Administrator.</source>
        <translation>Você não tem direito de excluí-la. Fale com o proprietário ou com um administrador de diretório.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to insert entries into this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>Você não tem direito de inserir entradas nesta lista de discagem rápida. Fale com o proprietário ou use uma lista sua.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to set Primary Numbers in this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>Você não tem direito de definir números principais nesta lista de discagem rápida. Fale com o proprietário ou use uma lista sua.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to delete entries of this speed dial. Ask its owner.</source>
        <translation>Você não tem direito de excluir entradas desta lista de discagem rápida. Fale com o proprietário.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to use the server&apos;s dial plan. The number can be saved all the same.</source>
        <translation>Você não tem direito de usar o plano de discagem do servidor. Mesmo assim, o número pode ser salvo.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No ICWS server was found at this address. Check the address, or ask your administrator for it.</source>
        <translation>Nenhum servidor ICWS foi encontrado neste endereço. Verifique o endereço ou peça-o ao administrador.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This server does not offer directories in a way that Dialbook knows. Ask your administrator which version it has.</source>
        <translation>Este servidor não oferece diretórios de uma forma que o Dialbook conheça. Pergunte ao administrador qual é a versão dele.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not there any more. Choose another directory.</source>
        <translation>Ele não existe mais. Escolha outro diretório.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory is not there any more. Copy what you need before you close.</source>
        <translation>O diretório não existe mais. Copie o que precisar antes de fechar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it. To keep what you entered, insert it as a new entry.</source>
        <translation>Ela não existe mais: alguém a excluiu. Para manter o que você digitou, insira-a como nova entrada.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+6"/>
        <source>It was already gone: someone has deleted it before you.</source>
        <translation>Já não existia: alguém excluiu a entrada antes de você.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This server does not offer speed dials. Ask your administrator.</source>
        <translation>Este servidor não oferece discagem rápida. Consulte o administrador.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it.</source>
        <translation>Ela não existe mais: alguém a excluiu.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The contact or the speed dial is not there any more: someone has deleted it. Choose another.</source>
        <translation>O contato ou a lista de discagem rápida não existe mais: alguém o excluiu. Escolha outra opção.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The contact is not in the speed dial any more: someone has removed it.</source>
        <translation>O contato não está mais na lista de discagem rápida: alguém o removeu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was already gone: someone has removed it before you.</source>
        <translation>Já não estava lá: alguém o removeu antes de você.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>This server does not validate numbers. The number can be saved all the same.</source>
        <translation>Este servidor não valida números. Mesmo assim, o número pode ser salvo.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The server does not show this directory&apos;s entries. Choose another directory.</source>
        <translation>O servidor não mostra as entradas deste diretório. Escolha outro diretório.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server does not let programs log in the way Dialbook does. Ask your administrator which version it has.</source>
        <translation>Este servidor não permite fazer logon da forma como o Dialbook faz. Pergunte ao administrador qual é a versão dele.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This server does not offer it; it may be too old. Ask your administrator which version it has.</source>
        <translation>Este servidor não oferece isso; talvez seja antigo demais. Pergunte ao administrador qual é a versão dele.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server wants a field that is missing. Fill it in and save again.</source>
        <translation>Falta um campo que o servidor exige. Preencha-o e salve novamente.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not accept what a field holds. Correct it and save again.</source>
        <translation>O servidor não aceita o conteúdo de um campo. Corrija-o e salve novamente.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this name. Enter another.</source>
        <translation>O servidor não aceita este nome. Digite outro.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this Primary Number. Choose another.</source>
        <translation>O servidor não aceita este número principal. Escolha outro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server cannot read it as a number. It can be saved all the same.</source>
        <translation>O servidor não consegue ler isso como número. Mesmo assim, pode ser salvo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server did not understand the request. Show the details to your administrator.</source>
        <translation>O servidor não entendeu a solicitação. Mostre os detalhes ao administrador.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The server refused. The details hold its reason.</source>
        <translation>O servidor recusou. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: &quot;%1&quot;</source>
        <translation>O servidor informa: “%1”</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The web proxy of your network asks for a log-in, which Dialbook cannot give. Ask your administrator to let this computer reach the server without it.</source>
        <translation>O proxy da Web da sua rede pede uma autenticação que o Dialbook não pode fornecer. Peça ao administrador que permita a este computador acessar o servidor sem ela.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The web proxy that this computer is set up to use does not lead to the server. Check the address, your network and its proxy settings.</source>
        <translation>O proxy da Web configurado neste computador não leva ao servidor. Verifique o endereço, sua rede e as configurações de proxy.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>You are not connected to the server.</source>
        <translation>Você não está conectado ao servidor.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No server of this name was found. Check the name, and your network or VPN.</source>
        <translation>Nenhum servidor com este nome foi encontrado. Verifique o nome e sua rede ou VPN.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server was not found. Check your network or VPN.</source>
        <translation>O servidor não foi encontrado. Verifique sua rede ou VPN.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing answers at this address. Check the address and port, or try again later.</source>
        <translation>Nada responde neste endereço. Verifique o endereço e a porta ou tente mais tarde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server does not answer at its address; it may be restarting.</source>
        <translation>O servidor não responde em seu endereço; talvez esteja reiniciando.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection broke before the server had answered.</source>
        <translation>A conexão caiu antes que o servidor respondesse.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No secure connection could be made: the server&apos;s certificate is not trusted, or is not for this name. Check the address, or ask your administrator.</source>
        <translation>Não foi possível estabelecer uma conexão segura: o certificado do servidor não é confiável ou não é para este nome. Verifique o endereço ou consulte o administrador.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>O nome de usuário ou a senha está incorreto. Digite-os novamente.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server has ended your session. Log in again, then try again.</source>
        <translation>O servidor encerrou sua sessão. Faça logon novamente e tente de novo.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server is busy with this entry; someone else may be changing it just now.</source>
        <translation>O servidor está ocupado com esta entrada; talvez outra pessoa a esteja alterando agora.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept connections at present, and neither do its alternates.</source>
        <translation>O servidor não aceita conexões no momento, nem os servidores alternativos.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is not available at present.</source>
        <translation>O servidor não está disponível no momento.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server had a fault of its own.</source>
        <translation>Ocorreu um erro no servidor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something other than the ICWS server answered, such as a web proxy or a sign-in page. Check the address and your network.</source>
        <translation>Quem respondeu não foi o servidor ICWS, mas outra coisa, como um proxy da Web ou uma página de logon. Verifique o endereço e sua rede.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Não foi possível ler a resposta do servidor.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Try again when the connection is back.</source>
        <translation>Tente novamente quando a conexão for restabelecida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Try again in a few minutes.</source>
        <translation>Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again in a moment.</source>
        <translation>Tente novamente em instantes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again later, or ask your administrator.</source>
        <translation>Tente novamente mais tarde ou consulte o administrador.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Try again; if it happens again, show the details to your administrator.</source>
        <translation>Tente novamente; se acontecer de novo, mostre os detalhes ao administrador.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The server&apos;s message: %1</source>
        <translation>Mensagem do servidor: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error id: %1</source>
        <translation>Identificador do erro: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error code: %1</source>
        <translation>Código do erro: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Property: %1</source>
        <translation>Propriedade: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Alternate servers: %1</source>
        <translation>Servidores alternativos: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>New entry &quot;%1&quot;</source>
        <translation>Nova entrada “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change &quot;%1&quot;</source>
        <translation>Alterar “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete &quot;%1&quot;</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New speed dial &quot;%1&quot;</source>
        <translation>Nova lista de discagem rápida “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rename speed dial &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Renomear a lista de discagem rápida “%1” para “%2”</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Delete speed dial &quot;%1&quot;</source>
        <translation>Excluir a lista de discagem rápida “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add &quot;%1&quot; to speed dial &quot;%2&quot;</source>
        <translation>Adicionar “%1” à lista de discagem rápida “%2”</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set Primary Number of &quot;%1&quot;</source>
        <translation>Definir o número principal de “%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove &quot;%1&quot; from speed dial &quot;%2&quot;</source>
        <translation>Remover “%1” da lista de discagem rápida “%2”</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Log in</source>
        <translation>Fazer logon</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reconnect</source>
        <translation>Restabelecer a conexão</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load the directories</source>
        <translation>Carregar os diretórios</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load a directory</source>
        <translation>Carregar um diretório</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New entry</source>
        <translation>Nova entrada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change an entry</source>
        <translation>Alterar uma entrada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete an entry</source>
        <translation>Excluir uma entrada</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New speed dial</source>
        <translation>Nova lista de discagem rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rename a speed dial</source>
        <translation>Renomear uma lista de discagem rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete a speed dial</source>
        <translation>Excluir uma lista de discagem rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to speed dial</source>
        <translation>Adicionar à discagem rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set Primary Number</source>
        <translation>Definir número principal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove from speed dial</source>
        <translation>Remover da discagem rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Validate a number</source>
        <translation>Validar um número</translation>
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
        <translation>(sem nome)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” because the entry behind it was deleted.</source>
        <translation>“%1” foi removido de “%2” porque a entrada de origem foi excluída.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” by someone else. The contact itself is still there.</source>
        <translation>“%1” foi removido de “%2” por outra pessoa. O contato em si ainda existe.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is no longer in “%2”: the entry behind it was deleted, or someone else removed it.</source>
        <translation>“%1” não está mais em “%2”: a entrada de origem foi excluída ou outra pessoa o removeu.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entry deleted</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Entrada excluída</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No access</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Sem acesso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Sem número</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Number changed</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>Número alterado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The entry behind this link is no longer in “%1”. What is shown here may be out of date.</source>
        <translation>A entrada de origem deste vínculo não está mais em “%1”. O que é mostrado aqui pode estar desatualizado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The server shows you neither name nor numbers of this contact.</source>
        <translation>O servidor não mostra a você nem o nome nem os números deste contato.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You cannot see “%1” any more, where this contact lives. What is shown here may be out of date.</source>
        <translation>Você não pode mais ver “%1”, onde este contato está. O que é mostrado aqui pode estar desatualizado.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This contact has no number any more.</source>
        <translation>Este contato não tem mais nenhum número.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number of this link is the contact&apos;s %1, and that is empty.</source>
        <translation>O número principal deste vínculo é “%1” do contato, e está vazio.</translation>
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
        <translation>Antes não havia número.
Agora: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It dials another number than when you last used it.
Then: %1
Now: %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Disca um número diferente de quando você o usou pela última vez.
Antes: %1
Agora: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Noticed today at %1</source>
        <translation>Percebido hoje às %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Noticed on %1</source>
        <translation>Percebido em %1</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n links were removed from “%1” because the entries behind them were deleted.</source>
        <translation>
            <numerusform>%n vínculo foi removido de “%1” porque a entrada de origem foi excluída.</numerusform>
            <numerusform>%n vínculos foram removidos de “%1” porque as entradas de origem foram excluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n links are no longer in “%1”: the entries behind them were deleted, or someone else removed them.</source>
        <translation>
            <numerusform>%n vínculo não está mais em “%1”: a entrada de origem foi excluída ou outra pessoa o removeu.</numerusform>
            <numerusform>%n vínculos não estão mais em “%1”: as entradas de origem foram excluídas ou outra pessoa os removeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Linked from %n entries of speed dials that you can see; they go with it.</source>
        <translation>
            <numerusform>%n entrada das listas de discagem rápida que você pode ver se refere a ela e também será excluída.</numerusform>
            <numerusform>%n entradas das listas de discagem rápida que você pode ver se referem a ela e também serão excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not linked from any speed dial that you can see.</source>
        <translation>Nenhuma lista de discagem rápida que você pode ver se refere a ela.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Some speed dials are still being loaded and not counted.</source>
        <translation>Algumas listas de discagem rápida ainda estão sendo carregadas e não são contadas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private lists of others cannot be counted.</source>
        <translation>As listas particulares de outras pessoas não podem ser contadas.</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <location filename="../ui/directories/liststate.cpp" line="+33"/>
        <source>from %1, refreshing</source>
        <extracomment>last known entries are shown while the server&apos;s are on their way</extracomment>
        <translation>dados: %1, atualizando</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refreshing</source>
        <translation>atualizando</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not connected: shown as of %1</source>
        <translation>Sem conexão (dados: %1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sorting…</source>
        <translation>classificando…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>sorted by the server</source>
        <translation>classificado pelo servidor</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asking the server to sort…</source>
        <translation>pedindo ao servidor que classifique…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only those loaded are sorted</source>
        <translation>somente as entradas carregadas são classificadas</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>in display names and business phones only, until all is loaded</source>
        <translation>somente em nomes de exibição e telefones comerciais, até que tudo esteja carregado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in business phones only, until all is loaded</source>
        <translation>somente em telefones comerciais, até que tudo esteja carregado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in display names only, until all is loaded</source>
        <translation>somente em nomes de exibição, até que tudo esteja carregado</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 of %2 loaded</source>
        <translation>%1 de %2 carregadas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loading…</source>
        <translation>Carregando…</translation>
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
        <translation>%1 selecionadas, %2 delas carregadas</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln selected</source>
        <comment>entries of the list</comment>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>searching…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 found by the server, %2</source>
        <extracomment>%1 how many; %2 &quot;in display names only, until all is loaded&quot;</extracomment>
        <translation>%1 encontradas pelo servidor, %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found so far, asking the server…</source>
        <translation>%1 encontradas até agora, consultando o servidor…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found, filtering the %2 of %3 loaded so far</source>
        <translation>%1 encontradas, filtrando as %2 de %3 carregadas até agora</translation>
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
        <translation>Nenhuma entrada corresponde a “%1” pelo nome de exibição e pelo telefone comercial. Quando tudo estiver carregado, todos os campos serão pesquisados.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No business phone matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Nenhum telefone comercial corresponde a “%1”. Quando tudo estiver carregado, todos os campos serão pesquisados.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No display name matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>Nenhum nome de exibição corresponde a “%1”. Quando tudo estiver carregado, todos os campos serão pesquisados.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>None of the entries loaded so far matches “%1”.</source>
        <translation>Nenhuma das entradas carregadas até agora corresponde a “%1”.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No entry matches “%1”.</source>
        <translation>Nenhuma entrada corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../app/dialbook/main.cpp" line="+103"/>
        <source>dialbook: Dialbook runs already; --server and --user did nothing. --profile starts another one.</source>
        <translation>dialbook: o Dialbook já está em execução; --server e --user não tiveram efeito. --profile inicia outro.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>dialbook: Dialbook runs already, but does not answer. End it, and try again.</source>
        <translation>dialbook: o Dialbook já está em execução, mas não responde. Encerre-o e tente novamente.</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>dialbook: your administrator has set the server or the user, so there is no demonstration.</source>
        <translation>dialbook: o administrador definiu o servidor ou o usuário; por isso, não há demonstração.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>dialbook: Dialbook could not be started again.</source>
        <translation>dialbook: não foi possível iniciar o Dialbook novamente.</translation>
    </message>
</context>
<context>
    <name>PreferencesNote</name>
    <message>
        <location filename="../ui/preferences/preferencesnote.cpp" line="+36"/>
        <source>Set by your administrator.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <location filename="../ui/edits/undotext.cpp" line="+23"/>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>New Entry %1</source>
        <translation>Nova entrada %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Change of %1</source>
        <translation>Alteração de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+12"/>
        <source>Deletion of %1</source>
        <translation>Exclusão de %1</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>New Speed Dial %1</source>
        <translation>Nova lista de discagem rápida %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Renaming of %1</source>
        <translation>Renomeação de %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Addition of %1 to %2</source>
        <translation>Adição de %1 a %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number of %1</source>
        <translation>Número principal de %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removal of %1 from %2</source>
        <translation>Remoção de %1 de %2</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln New Entries</source>
        <translation>
            <numerusform>%Ln nova entrada</numerusform>
            <numerusform>%Ln novas entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Change of %Ln Entries</source>
        <translation>
            <numerusform>Alteração de %Ln entrada</numerusform>
            <numerusform>Alteração de %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Deletion of %Ln Entries</source>
        <translation>
            <numerusform>Exclusão de %Ln entrada</numerusform>
            <numerusform>Exclusão de %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Addition of %Ln Links</source>
        <translation>
            <numerusform>Adição de %Ln vínculo</numerusform>
            <numerusform>Adição de %Ln vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Primary Number of %Ln Contacts</source>
        <translation>
            <numerusform>Número principal de %Ln contato</numerusform>
            <numerusform>Número principal de %Ln contatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Removal of %Ln Links</source>
        <translation>
            <numerusform>Remoção de %Ln vínculo</numerusform>
            <numerusform>Remoção de %Ln vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-14"/>
        <source>%n New Speed Dials</source>
        <translation>
            <numerusform>%n nova lista de discagem rápida</numerusform>
            <numerusform>%n novas listas de discagem rápida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Renaming of %n Speed Dials</source>
        <translation>
            <numerusform>Renomeação de %n lista de discagem rápida</numerusform>
            <numerusform>Renomeação de %n listas de discagem rápida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Deletion of %n Speed Dials</source>
        <translation>
            <numerusform>Exclusão de %n lista de discagem rápida</numerusform>
            <numerusform>Exclusão de %n listas de discagem rápida</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What was deleted gets a new id, and its speed-dial links that you could see are made again.</source>
        <translation>O que foi excluído recebe um novo identificador, e os vínculos de discagem rápida que você podia ver são recriados.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What was deleted gets a new id, and its links are made again.</source>
        <translation>O que foi excluído recebe um novo identificador, e seus vínculos são recriados.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The entry is there again, with a new id.</source>
        <translation>A entrada existe novamente, com um novo identificador.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The entry is there again, with a new id. Its %n speed-dial link(s) that you could see are made again; those in other people&apos;s private speed dials are not.</source>
        <translation>
            <numerusform>A entrada existe novamente, com um novo identificador. Seu vínculo (%n) de discagem rápida que você podia ver é recriado; os de listas particulares de outras pessoas, não.</numerusform>
            <numerusform>A entrada existe novamente, com um novo identificador. Seus %n vínculos de discagem rápida que você podia ver são recriados; os de listas particulares de outras pessoas, não.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The speed dial is there again, with a new id.</source>
        <translation>A lista de discagem rápida existe novamente, com um novo identificador.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The speed dial is there again, with a new id. Its %n link(s) are made again.</source>
        <translation>
            <numerusform>A lista de discagem rápida existe novamente, com um novo identificador. Seu vínculo (%n) é recriado.</numerusform>
            <numerusform>A lista de discagem rápida existe novamente, com um novo identificador. Seus %n vínculos são recriados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::AboutDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+21"/>
        <source>About Dialbook</source>
        <translation>Sobre o Dialbook</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Version %1</source>
        <translation>Versão %1</translation>
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
        <translation>Um catálogo de endereços para os diretórios e a discagem rápida do Genesys PureConnect (CIC).

O Dialbook é software livre: você pode usá-lo, estudá-lo, compartilhá-lo e melhorá-lo sob os termos da Licença Pública Geral GNU, versão 3 ou posterior. Ele é fornecido sem nenhuma garantia.</translation>
    </message>
</context>
<context>
    <name>dialbook::AccessSection</name>
    <message>
        <location filename="../ui/contacts/accesssection.cpp" line="+15"/>
        <source>Allow: Change</source>
        <translation>Permitir: alterar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Delete</source>
        <translation>Permitir: excluir</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Others than the owner may change this entry</source>
        <translation>Outras pessoas além do proprietário podem alterar esta entrada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others than the owner may delete this entry</source>
        <translation>Outras pessoas além do proprietário podem excluir esta entrada</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The server did not tell this entry&apos;s access rights; they stay as they are.</source>
        <translation>O servidor não informou os direitos de acesso desta entrada; eles permanecem como estão.</translation>
    </message>
</context>
<context>
    <name>dialbook::Actions</name>
    <message>
        <location filename="../ui/shell/actions.cpp" line="+72"/>
        <source>New &amp;contact…</source>
        <translation>Novo &amp;contato…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New &amp;speed dial…</source>
        <translation>Nova &amp;lista de discagem rápida…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Log off</source>
        <translation>Fazer lo&amp;goff</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+305"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <location line="-301"/>
        <location line="+302"/>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <location line="-299"/>
        <source>&amp;Copy number</source>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Find in this list</source>
        <translation>&amp;Localizar nesta lista</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find e&amp;verywhere…</source>
        <translation>Localizar em &amp;toda parte…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Columns…</source>
        <translation>&amp;Colunas…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Add to speed dial…</source>
        <translation>&amp;Adicionar à discagem rápida…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Move to speed dial…</source>
        <translation>&amp;Mover para discagem rápida…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Accept the ne&amp;w number</source>
        <translation>Acei&amp;tar o novo número</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>S&amp;et primary number</source>
        <translation>Definir &amp;número principal</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>&amp;Remove from speed dial</source>
        <translation>&amp;Remover da discagem rápida</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Re&amp;name speed dial…</source>
        <translation>Ren&amp;omear lista de discagem rápida…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete speed dial…</source>
        <translation>&amp;Excluir lista de discagem rápida…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Insert new entry…</source>
        <translation>&amp;Inserir nova entrada…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriedades…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change &amp;log of this contact…</source>
        <translation>Re&amp;gistro de alterações deste contato…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Caixa de saída…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Change log…</source>
        <translation>&amp;Registro de alterações…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User&apos;s guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show &amp;log folder</source>
        <translation>Mostrar a pasta do &amp;log</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No log can be written on this computer.</source>
        <translation>Nenhum log pode ser gravado neste computador.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;About Dialbook</source>
        <translation>&amp;Sobre o Dialbook</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Speed Dial</source>
        <translation>&amp;Discagem rápida</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Contact</source>
        <translation>&amp;Contato</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is nothing to redo.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Undo: %1</source>
        <comment>notice; what is undone</comment>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Redo: %1</source>
        <comment>notice; what is done again</comment>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Undo %1</source>
        <comment>e.g. Undo Change of Abernathy, Clara</comment>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo %1</source>
        <comment>e.g. Redo Change of Abernathy, Clara</comment>
        <translation>&amp;Refazer: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::AddToSpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/addtospeeddialdialog.cpp" line="+75"/>
        <source>Add to speed dial</source>
        <translation>Adicionar à discagem rápida</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Speed dial</source>
        <translation>Discagem rápida</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name of the new speed dial</source>
        <translation>Nome da nova lista de discagem rápida</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name; only you will see it</source>
        <translation>Nome; somente você verá a lista</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Contact:</source>
        <translation>Contato:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Discagem rápida:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Primary number: what this speed dial will dial</source>
        <translation>Número principal: o que esta lista discará</translation>
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
        <translation>Nova lista particular de discagem rápida…</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>This contact is in that speed dial already.</source>
        <translation>Este contato já está nessa lista de discagem rápida.</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Chosen at %1 and never added.</source>
        <translation>Escolhido às %1 e nunca adicionado.</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkButton</name>
    <message>
        <location filename="../ui/bulk/bulkbutton.cpp" line="+21"/>
        <source>Shows what became of each entry</source>
        <translation>Mostra o que aconteceu com cada entrada</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>Em pausa: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkCommands</name>
    <message>
        <location filename="../ui/shell/bulkcommands.cpp" line="+171"/>
        <source>There is no other speed dial that you may add to. Create one first.</source>
        <translation>Não há outra lista de discagem rápida à qual você possa adicionar algo. Crie uma primeiro.</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Undo or redo: %1</source>
        <comment>what is done</comment>
        <translation>Desfazer ou refazer: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkDialog</name>
    <message>
        <location filename="../ui/bulk/bulkdialog.cpp" line="+60"/>
        <source>&amp;Speed dial:</source>
        <translation>&amp;Discagem rápida:</translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln selected entries are not loaded yet and are left out. Select them again when the directory is loaded.</source>
        <translation>
            <numerusform>%Ln entrada selecionada ainda não está carregada e fica de fora. Selecione-a novamente quando o diretório estiver carregado.</numerusform>
            <numerusform>%Ln entradas selecionadas ainda não estão carregadas e ficam de fora. Selecione-as novamente quando o diretório estiver carregado.</numerusform>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>What you type or tick is changed in all of them; everything else stays as it is.</source>
        <translation>O que você digitar ou marcar é alterado em todas; todo o resto permanece como está.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be changed: %1</source>
        <comment>names of fields</comment>
        <translation>Será alterado: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plan</source>
        <translation>Mostrar &amp;plano</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Change</source>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Nothing was changed yet. Discard what you entered?</source>
        <translation>Nada foi alterado ainda. Descartar o que você digitou?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkFields</name>
    <message>
        <location filename="../ui/bulk/bulkfields.cpp" line="+28"/>
        <source>(several values)</source>
        <comment>in place of a field&apos;s value, where contacts differ</comment>
        <translation>(vários valores)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Business</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Residencial</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Access Rights</source>
        <translation>Direitos de acesso</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Change</source>
        <translation>Permitir: alterar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Allow: Delete</source>
        <translation>Permitir: excluir</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Change %1</source>
        <comment>a field</comment>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ticked: the field is changed in all of them</source>
        <translation>Marcado: o campo é alterado em todas</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Discar ramal autom.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, extension</source>
        <translation>%1, ramal</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, discar o ramal automaticamente</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server did not tell these entries&apos; access rights; they stay as they are.</source>
        <translation>O servidor não informou os direitos de acesso destas entradas; eles permanecem como estão.</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>Is cleared in all %Ln entries.</source>
        <translation>
            <numerusform>É esvaziado em %Ln entrada.</numerusform>
            <numerusform>É esvaziado em todas as %Ln entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanModel</name>
    <message>
        <location filename="../ui/bulk/bulkplanmodel.cpp" line="+19"/>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>Conflito</translation>
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
        <translation>Plano</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before → after, or why not</source>
        <translation>Antes → depois, ou por que não</translation>
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
        <translation>Nada disso é possível. Cada entrada diz por quê.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln entries will be deleted.</source>
        <translation>
            <numerusform>%Ln entrada será excluída.</numerusform>
            <numerusform>%Ln entradas serão excluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries will be added.</source>
        <comment>to a speed dial</comment>
        <translation>
            <numerusform>%Ln entrada será adicionada.</numerusform>
            <numerusform>%Ln entradas serão adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in %2.</source>
        <comment>3 fields will be changed, 3 entries</comment>
        <translation>%1 em %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln fields will be changed</source>
        <translation>
            <numerusform>%Ln campo será alterado</numerusform>
            <numerusform>%Ln campos serão alterados</numerusform>
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
            <numerusform>&amp;Sim, excluir %Ln entrada</numerusform>
            <numerusform>&amp;Sim, excluir todas as %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>&amp;Yes, add all %Ln entries</source>
        <translation>
            <numerusform>&amp;Sim, adicionar %Ln entrada</numerusform>
            <numerusform>&amp;Sim, adicionar todas as %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>&amp;Yes, change all %Ln entries</source>
        <translation>
            <numerusform>&amp;Sim, alterar %Ln entrada</numerusform>
            <numerusform>&amp;Sim, alterar todas as %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which entries are listed</source>
        <translation>Quais entradas são listadas</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is planned for each entry</source>
        <translation>O que está planejado para cada entrada</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Looking what would change…</source>
        <translation>Verificando o que mudaria…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To do (%1)</source>
        <translation>A fazer (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped (%1)</source>
        <translation>Ignoradas (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In conflict (%1)</source>
        <translation>Em conflito (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkResultModel</name>
    <message>
        <location filename="../ui/bulk/bulkresultmodel.cpp" line="+160"/>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Left out: conflict</source>
        <translation>Deixado de fora: conflito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
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
        <translation>Alterar</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Reason, or before → after</source>
        <translation>Motivo, ou antes → depois</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which entries are listed</source>
        <translation>Quais entradas são listadas</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not done</source>
        <translation>Não realizado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To come</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What became of each entry</source>
        <translation>O que aconteceu com cada entrada</translation>
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
        <translation>&amp;Cancelar o restante</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resol&amp;ve…</source>
        <translation>Resol&amp;ver…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save Result…</source>
        <translation>&amp;Salvar resultado…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Undo All</source>
        <translation>&amp;Desfazer tudo</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>Em pausa: %1</translation>
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
        <translation>Possível quando terminar</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>All that was done is being undone. What somebody else has changed meanwhile is left alone.</source>
        <translation>Tudo o que foi feito está sendo desfeito. O que outra pessoa tiver alterado nesse meio-tempo não é tocado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save result</source>
        <translation>Salvar resultado</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Saving the result…</source>
        <translation>Salvando o resultado…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result was saved in %1.</source>
        <translation>O resultado foi salvo em %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The result was not saved in %1: %2</source>
        <comment>a file, why</comment>
        <translation>O resultado não foi salvo em %1: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BusySpinner</name>
    <message>
        <location filename="../ui/widgets/busyspinner.cpp" line="+22"/>
        <source>Working</source>
        <translation>Trabalhando</translation>
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
        <translation>Ninguém que este computador conheça responde por ele. Isso é comum quando um servidor CIC assina o próprio certificado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was made for a server of another name.</source>
        <translation>Ele foi emitido para um servidor com outro nome.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has expired.</source>
        <translation>Ele expirou.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>Ele ainda não é válido. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is missing, revoked or forged. Nobody should trust it.</source>
        <translation>Ele está ausente, revogado ou falsificado. Ninguém deve confiar nele.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Do not connect</source>
        <translation>&amp;Não conectar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T&amp;rust this certificate</source>
        <translation>Con&amp;fiar neste certificado</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The server&apos;s certificate has changed</source>
        <translation>O certificado do servidor mudou</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is this your server?</source>
        <translation>Este é o seu servidor?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>O certificado do servidor não é confiável</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>You have trusted another certificate for %1 until now. Somebody who reads along would look like this; so would a server that was set up anew. Nothing was sent.</source>
        <translation>Até agora, você confiava em outro certificado para %1. Alguém que intercepta a comunicação se apresentaria assim; um servidor reinstalado também. Nada foi enviado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 shows a certificate that does not prove who it is. Nothing was sent.</source>
        <translation>%1 apresenta um certificado que não prova quem ele é. Nada foi enviado.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Your administrator has set that only certificates which this computer trusts are accepted. Ask them to have it trusted.</source>
        <translation>O administrador definiu que só são aceitos certificados em que este computador confia. Peça a ele que torne este confiável.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare the fingerprint with the one that your administrator gives you, by phone for example. If you trust it, Dialbook remembers that for this server and this certificate only.</source>
        <translation>Compare a impressão digital com a que o administrador informar, por telefone, por exemplo. Se você confiar nela, o Dialbook se lembrará disso somente para este servidor e este certificado.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <translation>&amp;Meu administrador confirmou a nova impressão digital</translation>
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
        <translation>Validade</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>from one date to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted until now</source>
        <translation>Confiável até agora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now</source>
        <translation>Agora</translation>
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
        <translation>Detalhes da alteração selecionada</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Given %1 by %2</source>
        <comment>a moment, a person</comment>
        <translation>Solicitado em %1 por %2</translation>
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
        <translation>Resposta do servidor</translation>
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
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogDialog</name>
    <message>
        <location filename="../ui/changelog/changelogdialog.cpp" line="+76"/>
        <source>Change log</source>
        <translation>Registro de alterações</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Changes, the latest first</source>
        <translation>Alterações, da mais recente à mais antiga</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No change matches.</source>
        <translation>Nenhuma alteração corresponde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has been changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The change log cannot be written down on this computer now: what you see here is lost when Dialbook ends.</source>
        <translation>O registro de alterações não pode ser gravado neste computador agora: o que você vê aqui será perdido quando o Dialbook for encerrado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The change log is not kept, because Preferences say that nothing is kept on this computer: what you see here is lost when Dialbook ends.</source>
        <translation>O registro de alterações não é mantido, porque as preferências indicam que nada seja mantido neste computador: o que você vê aqui será perdido quando o Dialbook for encerrado.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>What was changed with Dialbook on this computer in the last %n day(s). Preferences say how long it is kept.</source>
        <translation>
            <numerusform>O que foi alterado com o Dialbook neste computador no último dia (%n). As preferências indicam por quanto tempo é mantido.</numerusform>
            <numerusform>O que foi alterado com o Dialbook neste computador nos últimos %n dias. As preferências indicam por quanto tempo é mantido.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was changed with Dialbook on this computer. Preferences say how long it is kept.</source>
        <translation>O que foi alterado com o Dialbook neste computador. As preferências indicam por quanto tempo é mantido.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undoing…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+22"/>
        <source>&amp;Outbox…</source>
        <translation>&amp;Caixa de saída…</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>It is undone as soon as the connection is back.</source>
        <translation>Será desfeito assim que a conexão for restabelecida.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy with this entry. Trying again…</source>
        <translation>O servidor está ocupado com esta entrada. Tentando novamente…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not undone yet: somebody else has changed the same meanwhile.</source>
        <translation>Ainda não desfeito: outra pessoa alterou o mesmo nesse meio-tempo.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not undone. Nothing was sent.</source>
        <translation>Não desfeito. Nada foi enviado.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Change log %1.csv</source>
        <extracomment>a file&apos;s name; %1 is a date such as 2026-11-22</extracomment>
        <translation>Registro de alterações %1.csv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export change log</source>
        <translation>Exportar registro de alterações</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files for spreadsheets (*.csv)</source>
        <translation>Arquivos CSV para planilhas (*.csv)</translation>
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
        <translation>Cancelado: nada foi gravado.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Exporting %Ln change(s)…</source>
        <translation>
            <numerusform>Exportando %Ln alteração…</numerusform>
            <numerusform>Exportando %Ln alterações…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln change(s) exported to %1</source>
        <translation>
            <numerusform>%Ln alteração exportada para %1</numerusform>
            <numerusform>%Ln alterações exportadas para %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be written, and nothing was changed there. %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>Não foi possível gravar %1, e nada foi alterado lá. %2</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s words</source>
        <translation>Palavras do servidor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Another person has logged in.</source>
        <translation>Outra pessoa fez logon.</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogFilter</name>
    <message>
        <location filename="../ui/changelog/changelogfilter.cpp" line="+31"/>
        <source>Search the change log</source>
        <translation>Pesquisar no registro de alterações</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names, values, numbers</source>
        <translation>Nomes, valores, números</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Search:</source>
        <translation>P&amp;esquisar:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Period:</source>
        <translation>&amp;Período:</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From… to…</source>
        <translation>De… até…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;to:</source>
        <translation>a&amp;té:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Show &amp;All Changes</source>
        <translation>Mostrar todas as alter&amp;ações</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Only changes of %1</source>
        <translation>Somente alterações de %1</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogModel</name>
    <message>
        <location filename="../ui/changelog/changelogmodel.cpp" line="+25"/>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undone</source>
        <translation>Desfeito</translation>
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
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move &amp;Down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose Columns</source>
        <translation>Escolher colunas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Columns of speed dials, first to last:</source>
        <translation>Co&amp;lunas da discagem rápida, da primeira à última:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Columns of directories, first to last:</source>
        <translation>Co&amp;lunas dos diretórios, da primeira à última:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
</context>
<context>
    <name>dialbook::ConflictDialog</name>
    <message>
        <location filename="../ui/contacts/conflictdialog.cpp" line="+52"/>
        <source>Conflict: %1</source>
        <translation>Conflito: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>While you were changing this entry, somebody else has changed the same fields. Choose for each what it is to hold. Your other changes are kept, and so are theirs.</source>
        <translation>Enquanto você alterava esta entrada, outra pessoa alterou os mesmos campos. Escolha para cada um o que ele deve conter. Suas outras alterações são mantidas, e as da outra pessoa também.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The entry was deleted while you were changing it. You can create it again with what you have entered. It gets a new id then: links to it, such as those in speed dials, are broken and do not come back.</source>
        <translation>A entrada foi excluída enquanto você a alterava. Você pode criá-la novamente com o que digitou. Ela então recebe um novo identificador: os vínculos com ela, como os de discagem rápida, ficam rompidos e não voltam.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Somebody else has changed this entry since you wanted to delete it.</source>
        <translation>Outra pessoa alterou esta entrada depois que você quis excluí-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were renaming this speed dial, somebody else has renamed it.</source>
        <translation>Enquanto você renomeava esta lista de discagem rápida, outra pessoa a renomeou.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were setting the Primary Number, somebody else has set another.</source>
        <translation>Enquanto você definia o número principal, outra pessoa definiu outro.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When you opened it</source>
        <translation>Quando você abriu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours</source>
        <translation>Seu</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 as it is now: %2</source>
        <comment>field, value</comment>
        <translation>%1 como está agora: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 as you have it: %2</source>
        <comment>field, value</comment>
        <translation>%1 como você o tem: %2</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All as it is &amp;now</source>
        <translation>Tudo como está &amp;agora</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All &amp;yours</source>
        <translation>Tudo como o &amp;meu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose for each field first</source>
        <translation>Escolha primeiro para cada campo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Create Again</source>
        <translation>&amp;Criar novamente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave It &amp;Deleted</source>
        <translation>Deixar e&amp;xcluída</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Keep the Entry</source>
        <translation>&amp;Manter a entrada</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete It</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Decide &amp;Later</source>
        <translation>&amp;Decidir mais tarde</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionBanner</name>
    <message>
        <location filename="../ui/shell/connectionbanner.cpp" line="+59"/>
        <location line="+73"/>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>The connection to %1 is back.</source>
        <translation>A conexão com %1 foi restabelecida.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The connection to %1 is lost.</source>
        <translation>A conexão com %1 foi perdida.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: %1</source>
        <translation>O servidor informa: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate of %1 has changed.</source>
        <translation>O certificado de %1 mudou.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The certificate of %1 is not trusted.</source>
        <translation>O certificado de %1 não é confiável.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nova tentativa em %n s.</numerusform>
            <numerusform>Nova tentativa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trying now…</source>
        <translation>Tentando agora…</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln edit(s) wait.</source>
        <translation>
            <numerusform>%Ln alteração em espera.</numerusform>
            <numerusform>%Ln alterações em espera.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>&amp;Try now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Certificate…</source>
        <translation>&amp;Certificado…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Outbox</source>
        <translation>Ca&amp;ixa de saída</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You can read everything here but change nothing: this server is older than the version that lets other programs change directories and speed dials.</source>
        <translation>Aqui você pode ler tudo, mas não alterar nada: este servidor é anterior à versão que permite que outros programas alterem diretórios e discagem rápida.</translation>
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
        <translation>Fazendo logon…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging off…</source>
        <translation>Fazendo logoff…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: trying again</source>
        <translation>Sem conexão: tentando novamente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: your password is needed</source>
        <translation>Sem conexão: sua senha é necessária</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged off</source>
        <translation>Logoff efetuado</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version: %1</source>
        <translation>Versão: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encrypted (https)</source>
        <translation>Criptografado (https)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not encrypted (http)</source>
        <translation>Não criptografado (http)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes arrive at once (event stream)</source>
        <translation>As alterações chegam imediatamente (fluxo de eventos)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes are asked for every second (polling)</source>
        <translation>As alterações são consultadas a cada segundo (sondagem)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactDetails</name>
    <message>
        <location filename="../ui/directories/contactdetails.cpp" line="+60"/>
        <source>This entry is being deleted.</source>
        <translation>Esta entrada está sendo excluída.</translation>
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
        <translation>Nenhum número.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title, department and company</source>
        <translation>Cargo, departamento e empresa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Workgroups</source>
        <translation>Grupos de trabalho</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Why this entry cannot be changed</source>
        <translation>Por que esta entrada não pode ser alterada</translation>
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
        <translation>Novo contato em %1[*]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 - Properties[*]</source>
        <translation>%1 - Propriedades[*]</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Saves and closes (%1)</source>
        <translation>Salva e fecha (%1)</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Not saved yet: please look at the marked field.</source>
        <translation>Ainda não salvo: verifique o campo marcado.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The server does not accept this value.</source>
        <translation>O servidor não aceita este valor.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What you have typed since you saved is not saved.</source>
        <translation>O que você digitou depois de salvar não está salvo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you typed is not saved.</source>
        <translation>O que você digitou não está salvo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
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
        <translation>%1 (agora “%2”)</translation>
    </message>
    <message>
        <location line="+145"/>
        <source>Someone else has just changed: %1. The new values are shown here; yours are untouched.</source>
        <translation>Outra pessoa acabou de alterar: %1. Os novos valores são mostrados aqui; os seus não foram tocados.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Someone else has changed what you are changing too: %1. Choose what is to be saved.</source>
        <translation>Outra pessoa alterou o que você também está alterando: %1. Escolha o que deve ser salvo.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reso&amp;lve…</source>
        <translation>Reso&amp;lver…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>An earlier change of this contact is not on the server yet: it is in the outbox. What you see here is without it.</source>
        <translation>Uma alteração anterior deste contato ainda não está no servidor: está na caixa de saída. O que você vê aqui não a inclui.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show O&amp;utbox</source>
        <translation>Mostrar a ca&amp;ixa de saída</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Digitado (%1) e nunca salvo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Typed at %1 and never saved: %2.</source>
        <translation>Digitado (%1) e nunca salvo: %2.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>What was typed at %1 is what the contact says now.</source>
        <translation>O que foi digitado (%1) é o que o contato diz agora.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Someone else has changed the same meanwhile: %1. Choose what is to be saved.</source>
        <translation>Outra pessoa alterou o mesmo nesse meio-tempo: %1. Escolha o que deve ser salvo.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This contact has been deleted meanwhile. What is typed here is still yours. Created again it gets a new id: speed dials that linked to it do not come back.</source>
        <translation>Este contato foi excluído nesse meio-tempo. O que foi digitado aqui ainda é seu. Criado novamente, ele recebe um novo identificador: os vínculos de discagem rápida com ele não voltam.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Create a&amp;gain</source>
        <translation>Criar &amp;novamente</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactForm</name>
    <message>
        <location filename="../ui/contacts/contactform.cpp" line="+30"/>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Business</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>Residencial</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Owner:</source>
        <translation>Proprietário:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others:</source>
        <comment>what other people may do with the entry</comment>
        <translation>Outros:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>Direitos de acesso</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactHeader</name>
    <message>
        <location filename="../ui/directories/contactheader.cpp" line="+103"/>
        <source>%1, sorted ascending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, em ordem crescente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, sorted descending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1, em ordem decrescente</translation>
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
        <translation>carregando</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (needs attention: %2)</source>
        <extracomment>for screen readers; %1 is a cell of a speed-dial link, %2 e.g. &quot;Number changed&quot;</extracomment>
        <translation>%1 (requer atenção: %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (being deleted)</source>
        <extracomment>for screen readers; %1 is a cell of the row that will be deleted</extracomment>
        <translation>%1 (sendo excluído)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactTableView</name>
    <message>
        <location filename="../ui/directories/contacttableview.cpp" line="+49"/>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <location line="+247"/>
        <source>Choose Columns…</source>
        <translation>Escolher colunas…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset Columns</source>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactsPane</name>
    <message>
        <location filename="../ui/directories/contactspane.cpp" line="+67"/>
        <source>Private</source>
        <translation>Particular</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read Only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Only its owner sees this directory.</source>
        <translation>Somente o proprietário vê este diretório.</translation>
    </message>
    <message>
        <location line="+236"/>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the Filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This speed dial is empty</source>
        <translation>Esta lista de discagem rápida está vazia</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a contact in any directory, then “Add to speed dial” in its menu.</source>
        <translation>Escolha um contato em qualquer diretório e, no menu dele, “Adicionar à discagem rápida”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is empty</source>
        <translation>Este diretório está vazio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Insert a new entry with %1.</source>
        <translation>Insira uma nova entrada com %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This directory has not been loaded yet. It will be when the connection is back.</source>
        <translation>Este diretório ainda não foi carregado. Ele será quando a conexão for restabelecida.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory cannot be shown</source>
        <translation>Este diretório não pode ser mostrado</translation>
    </message>
</context>
<context>
    <name>dialbook::DeletionDialog</name>
    <message numerus="yes">
        <location filename="../ui/shell/deletiondialog.cpp" line="+54"/>
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can undo this for a few seconds.</source>
        <translation>Você pode desfazer isto por alguns segundos.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>dialbook::DemoServer</name>
    <message>
        <location filename="../app/dialbook/demoserver.cpp" line="+26"/>
        <source>The server simulator cannot be used: %1.</source>
        <translation>O simulador de servidor não pode ser usado: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server simulator has ended.</source>
        <translation>O simulador de servidor foi encerrado.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The server simulator is not on this computer. Install icws-simulator to see the demonstration.</source>
        <translation>O simulador de servidor não está neste computador. Instale o icws-simulator para ver a demonstração.</translation>
    </message>
</context>
<context>
    <name>dialbook::Departure</name>
    <message>
        <location filename="../ui/shell/departure.cpp" line="+57"/>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” tem alterações não salvas.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n windows have changes that are not saved.</source>
        <translation>
            <numerusform>%n janela tem alterações não salvas.</numerusform>
            <numerusform>%n janelas têm alterações não salvas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>There is no connection to the server: %Ln changes cannot be sent.</source>
        <translation>
            <numerusform>Não há conexão com o servidor: %Ln alteração não pode ser enviada.</numerusform>
            <numerusform>Não há conexão com o servidor: %Ln alterações não podem ser enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Sending %Ln changes to the server…</source>
        <translation>
            <numerusform>Enviando %Ln alteração ao servidor…</numerusform>
            <numerusform>Enviando %Ln alterações ao servidor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln changes were refused by the server and not made.</source>
        <translation>
            <numerusform>%Ln alteração foi recusada pelo servidor e não foi feita.</numerusform>
            <numerusform>%Ln alterações foram recusadas pelo servidor e não foram feitas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>S&amp;witch anyway</source>
        <comment>to another profile</comment>
        <translation>&amp;Trocar mesmo assim</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Discard and quit</source>
        <translation>&amp;Descartar e sair</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Discard and log off</source>
        <translation>&amp;Descartar e fazer logoff</translation>
    </message>
    <message>
        <location line="-36"/>
        <location line="+51"/>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Sair mesmo assim</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Log off anyway</source>
        <translation>Fazer lo&amp;goff mesmo assim</translation>
    </message>
    <message numerus="yes">
        <location line="-101"/>
        <source>The server has not answered yet: %Ln changes are still on their way.</source>
        <translation>
            <numerusform>O servidor ainda não respondeu: %Ln alteração ainda está a caminho.</numerusform>
            <numerusform>O servidor ainda não respondeu: %Ln alterações ainda estão a caminho.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+118"/>
        <source>&amp;Discard and switch</source>
        <comment>to another profile</comment>
        <translation>&amp;Descartar e trocar</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Logging off…</source>
        <translation>Fazendo logoff…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoriesPage</name>
    <message>
        <location filename="../ui/directories/directoriespage.cpp" line="+161"/>
        <location line="+53"/>
        <location line="+255"/>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <location line="-256"/>
        <source>The server is taking long to send this directory.</source>
        <translation>O servidor está demorando para enviar este diretório.</translation>
    </message>
    <message>
        <location line="+280"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away. This is “%2”.</source>
        <translation>“%1” não existe mais: foi excluído ou seu direito de vê-lo foi retirado. Este é “%2”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away.</source>
        <translation>“%1” não existe mais: foi excluído ou seu direito de vê-lo foi retirado.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Loading directories…</source>
        <translation>Carregando diretórios…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not connected.</source>
        <translation>Sem conexão.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are no directories that you may see.</source>
        <translation>Não há diretórios que você possa ver.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a directory</source>
        <translation>Escolha um diretório</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%Ln entries selected</source>
        <translation>
            <numerusform>%Ln entrada selecionada</numerusform>
            <numerusform>%Ln entradas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Select an entry to see its details.</source>
        <translation>Selecione uma entrada para ver seus detalhes.</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryDelegate</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="+229"/>
        <source>loading…</source>
        <translation>carregando…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeModel</name>
    <message numerus="yes">
        <location filename="../ui/directories/directorytreemodel.cpp" line="+56"/>
        <source>%n links need attention. Select one to see why.</source>
        <translation>
            <numerusform>%n vínculo requer atenção. Selecione-o para ver por quê.</numerusform>
            <numerusform>%n vínculos requerem atenção. Selecione um para ver por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n need attention</source>
        <extracomment>quietly beside a speed dial: so many of its links should be looked at</extracomment>
        <translation>
            <numerusform>%n requer atenção</numerusform>
            <numerusform>%n requerem atenção</numerusform>
        </translation>
    </message>
    <message>
        <location line="+215"/>
        <source>%1, loading</source>
        <extracomment>for screen readers: a group of directories that are still being loaded</extracomment>
        <translation>%1, carregando</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Private: only its owner sees it.</source>
        <translation>Particular: somente o proprietário vê.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Being deleted.</source>
        <translation>Sendo excluído.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>private</source>
        <translation>particular</translation>
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
        <translation>sendo excluído</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeView</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="-210"/>
        <source>Directories</source>
        <translation>Diretórios</translation>
    </message>
</context>
<context>
    <name>dialbook::DraftBar</name>
    <message>
        <location filename="../ui/shell/draftbar.cpp" line="+26"/>
        <source>Adding %1 to the speed dial “%2” was begun at %3 and not finished.</source>
        <extracomment>%1 is a contact, %2 a speed dial, %3 a time</extracomment>
        <translation>A adição de %1 à lista de discagem rápida “%2” foi iniciada às %3 e não foi concluída.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A new name for “%1” was typed at %2 and not saved: %3.</source>
        <translation>Um novo nome para “%1” foi digitado (%2) e não foi salvo: %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new speed dial was typed at %1 and not saved: %2.</source>
        <translation>Uma nova lista de discagem rápida foi digitada (%1) e não foi salva: %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A new contact was typed at %1 and not saved: %2.</source>
        <translation>Um novo contato foi digitado (%1) e não foi salvo: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An edit from %1 was not saved: %2.</source>
        <translation>Uma alteração (%1) não foi salva: %2.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Its directory is not there now.</source>
        <translation>O diretório não está disponível agora.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n more after this one.</source>
        <translation>
            <numerusform>Mais %n depois deste.</numerusform>
            <numerusform>Mais %n depois deste.</numerusform>
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
            <numerusform>%Ln exclusão será enviada em %1 s.</numerusform>
            <numerusform>%Ln exclusões serão enviadas em %1 s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” will be removed from “%2” in %3 s.</source>
        <translation>“%1” será removido de “%2” em %3 s.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” will be deleted in %2 s.</source>
        <translation>“%1” será excluído em %2 s.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Undo the latest</source>
        <translation>Desfazer a última</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo all</source>
        <translation>Desfazer tudo</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>The server is busy. Dialbook tries %Ln changes again by itself.</source>
        <translation>
            <numerusform>O servidor está ocupado. O Dialbook tenta %Ln alteração novamente por conta própria.</numerusform>
            <numerusform>O servidor está ocupado. O Dialbook tenta %Ln alterações novamente por conta própria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+73"/>
        <source>%Ln changes were not made. Nothing is lost; see the details.</source>
        <translation>
            <numerusform>%Ln alteração não foi feita. Nada se perdeu; veja os detalhes.</numerusform>
            <numerusform>%Ln alterações não foram feitas. Nada se perdeu; veja os detalhes.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-66"/>
        <source>The server is busy. Dialbook tries “%1” again now (attempt %2 of %3).</source>
        <translation>O servidor está ocupado. O Dialbook tenta “%1” novamente agora (tentativa %2 de %3).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy. Dialbook tries “%1” again in %2 s (attempt %3 of %4).</source>
        <translation>O servidor está ocupado. O Dialbook tenta “%1” novamente em %2 s (tentativa %3 de %4).</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Somebody else has changed the same meanwhile.</source>
        <translation>Outra pessoa alterou o mesmo nesse meio-tempo.</translation>
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
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>dialbook::EditCourse</name>
    <message>
        <location filename="../ui/edits/editcourse.cpp" line="+85"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not saved. What you typed is still here.</source>
        <translation>Não salvo. O que você digitou ainda está aqui.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The server has not answered. Looking whether it was saved…</source>
        <translation>O servidor não respondeu. Verificando se foi salvo…</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no connection to the server. This waits in the outbox and is sent as soon as the connection is back; you can close this window.</source>
        <translation>Não há conexão com o servidor. Isto espera na caixa de saída e é enviado assim que a conexão for restabelecida; você pode fechar esta janela.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show O&amp;utbox</source>
        <translation>Mostrar a ca&amp;ixa de saída</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take &amp;Back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The server is busy with this entry. Trying again now (attempt %1 of %2).</source>
        <translation>O servidor está ocupado com esta entrada. Tentando novamente agora (tentativa %1 de %2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server is busy with this entry. Trying again in %1 s (attempt %2 of %3).</source>
        <translation>O servidor está ocupado com esta entrada. Nova tentativa em %1 s (tentativa %2 de %3).</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Retr&amp;y</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>S&amp;top</source>
        <translation>P&amp;arar</translation>
    </message>
</context>
<context>
    <name>dialbook::EditReporter</name>
    <message>
        <location filename="../ui/shell/editreporter.cpp" line="+13"/>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The contact was created.</source>
        <translation>O contato foi criado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was changed.</source>
        <translation>O contato foi alterado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was deleted.</source>
        <translation>O contato foi excluído.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The speed dial was created.</source>
        <translation>A lista de discagem rápida foi criada.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was renamed.</source>
        <translation>A lista de discagem rápida foi renomeada.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was deleted.</source>
        <translation>A lista de discagem rápida foi excluída.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Added to “%1”.</source>
        <translation>Adicionado a “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The primary number was set.</source>
        <translation>O número principal foi definido.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removed from “%1”.</source>
        <translation>Removido de “%1”.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Undone. Nothing was sent.</source>
        <translation>Desfeito. Nada foi enviado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not done: somebody else has changed the same meanwhile.</source>
        <translation>Não realizado: outra pessoa alterou o mesmo nesse meio-tempo.</translation>
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
        <translation>Filtrar por nome, número, empresa…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words and numbers in any order, written in any way (%1)</source>
        <translation>Palavras e números em qualquer ordem, escritos de qualquer forma (%1)</translation>
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
        <translation>&amp;Adicionar à discagem rápida…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriedades…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show in directory</source>
        <translation>&amp;Mostrar no diretório</translation>
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
        <translation>Ninguém foi escolhido.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Log in first.</source>
        <translation>Faça logon primeiro.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no number to copy.</source>
        <translation>Não há número para copiar.</translation>
    </message>
</context>
<context>
    <name>dialbook::FindNumbers</name>
    <message>
        <location filename="../ui/find/findnumbers.cpp" line="+50"/>
        <source>Enter: %1</source>
        <comment>what the Enter key uses, e.g. Business Phone 555 0100</comment>
        <translation>Tecla Enter: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing to dial: this entry has no number.</source>
        <translation>Nada para discar: esta entrada não tem número.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number is empty. Choose another one:</source>
        <translation>O número principal está vazio. Escolha outro:</translation>
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
        <translation>Localizar em todos os diretórios</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, number, or anything else</source>
        <translation>Nome, número ou qualquer outra coisa</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Persons found</source>
        <translation>Pessoas encontradas</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Several words in any order, from any field; numbers however they are written.</source>
        <translation>Várias palavras em qualquer ordem, de qualquer campo; números escritos de qualquer forma.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No directories are known yet.</source>
        <translation>Nenhum diretório é conhecido ainda.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody found.</source>
        <translation>Ninguém foi encontrado.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n pessoa encontrada</numerusform>
            <numerusform>%n pessoas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>At least %n persons found; the best are shown.</source>
        <translation>
            <numerusform>Pelo menos %n pessoa encontrada; as melhores são mostradas.</numerusform>
            <numerusform>Pelo menos %n pessoas encontradas; as melhores são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are logged out: this is what was last known.</source>
        <translation>Você fez logoff: estes são os últimos dados conhecidos.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: this is what was last known.</source>
        <translation>Sem conexão: estes são os últimos dados conhecidos.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Still loading: more may be found.</source>
        <translation>Ainda carregando: mais pode ser encontrado.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>There is no number to use.</source>
        <translation>Não há número para usar.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Show in “%1”</source>
        <translation>Mostrar em “%1”</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultDelegate</name>
    <message>
        <location filename="../ui/find/findresultdelegate.cpp" line="+96"/>
        <source>No number</source>
        <translation>Sem número</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The primary number is empty</source>
        <translation>O número principal está vazio</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultsModel</name>
    <message>
        <location filename="../ui/find/findresultsmodel.cpp" line="+86"/>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on a speed dial</source>
        <translation>em uma lista de discagem rápida</translation>
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
        <translation>Usuário:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup:</source>
        <translation>Grupo de trabalho:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skill:</source>
        <translation>Habilidade:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Directory:</source>
        <translation>Diretório:</translation>
    </message>
</context>
<context>
    <name>dialbook::GuideDialog</name>
    <message>
        <location filename="../ui/shell/guidedialog.cpp" line="+53"/>
        <source>User&apos;s guide</source>
        <translation>Guia do usuário</translation>
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
        <translation>Copiado: versões, o estado da conexão e as últimas recusas. Sem nomes, números ou senhas.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The log lies in %1.</source>
        <translation>O log está em %1.</translation>
    </message>
</context>
<context>
    <name>dialbook::JournalReporter</name>
    <message>
        <location filename="../ui/shell/journalreporter.cpp" line="+16"/>
        <source>The record of your changes on this computer was damaged and has been set aside. What had not been sent yet, what you were typing, and the change log may be missing.</source>
        <translation>A gravação das suas alterações neste computador estava danificada e foi posta de lado. O que ainda não havia sido enviado, o que você estava digitando e o registro de alterações podem faltar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The record of your changes on this computer was written by a newer Dialbook and is left as it is. What you do now is lost when this Dialbook ends before it was sent.</source>
        <translation>A gravação das suas alterações neste computador foi feita por um Dialbook mais novo e permanece como está. O que você fizer agora será perdido se este Dialbook for encerrado antes do envio.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because their folder cannot be written. What has not been sent is lost when Dialbook ends.</source>
        <translation>Suas alterações não podem ser gravadas neste computador, porque não é possível gravar na pasta delas. O que não tiver sido enviado será perdido quando o Dialbook for encerrado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because the disk is full. What has not been sent is lost when Dialbook ends.</source>
        <translation>Suas alterações não podem ser gravadas neste computador, porque o disco está cheio. O que não tiver sido enviado será perdido quando o Dialbook for encerrado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another Dialbook of yours is open and keeps the record of your changes. What you do in this one is lost when it ends before it was sent.</source>
        <translation>Outro Dialbook seu está aberto e mantém a gravação das suas alterações. O que você fizer neste será perdido se ele for encerrado antes do envio.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your changes on this computer</source>
        <translation>Suas alterações neste computador</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all records of changes kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>Nem todas as gravações de alterações mantidas neste computador puderam ser excluídas. Feche os outros Dialbooks e desative a configuração novamente.</translation>
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
        <translation>Outro idioma passa a ser usado no próximo início do Dialbook: feche-o (Arquivo &gt; Sair) e inicie-o novamente.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lang&amp;uage of Dialbook:</source>
        <translation>&amp;Idioma do Dialbook:</translation>
    </message>
</context>
<context>
    <name>dialbook::LinkPanel</name>
    <message>
        <location filename="../ui/directories/linkpanel.cpp" line="+67"/>
        <source>Accept the New Number</source>
        <translation>Aceitar o novo número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose Another Number…</source>
        <translation>Escolher outro número…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look for the Contact…</source>
        <translation>Procurar o contato…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove from Speed Dial</source>
        <translation>Remover da discagem rápida</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs attention: %1</source>
        <extracomment>for screen readers; %1 is e.g. &quot;Number changed&quot;</extracomment>
        <translation>Requer atenção: %1</translation>
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
            <numerusform>%n vínculo requer atenção agora.</numerusform>
            <numerusform>%n vínculos requerem atenção agora.</numerusform>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remember the password</source>
        <translation>&amp;Lembrar a senha</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+355"/>
        <source>This computer has no keychain, so the password cannot be remembered.</source>
        <translation>Este computador não tem chaveiro de senhas; por isso, a senha não pode ser lembrada.</translation>
    </message>
    <message>
        <location line="-341"/>
        <source>Logging in</source>
        <translation>Fazendo logon</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Log in</source>
        <translation>&amp;Fazer logon</translation>
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
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Password</source>
        <translation>S&amp;enha</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Read the &amp;directories as of %1</source>
        <translation>Ler os &amp;diretórios (dados: %1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the last known &amp;directories</source>
        <translation>Ler os últimos &amp;diretórios conhecidos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directories and speed dials of your CIC server</source>
        <translation>Os diretórios e a discagem rápida do seu servidor CIC</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can read what was known as of %1. Log in to bring it up to date.</source>
        <translation>Você pode ler os últimos dados conhecidos (%1). Faça logon para atualizá-los.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Log in to bring the directories up to date.</source>
        <translation>Faça logon para atualizar os diretórios.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which server? Type its name, for example cic1.example.com.</source>
        <translation>Qual servidor? Digite o nome dele, por exemplo, cic1.example.com.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not the name or address of a server.</source>
        <translation>Isto não é o nome nem o endereço de um servidor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your administrator does not allow unencrypted connections (http). Use https, or only the server&apos;s name.</source>
        <translation>O administrador não permite conexões não criptografadas (http). Use https ou somente o nome do servidor.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who are you? Type your user name.</source>
        <translation>Quem é você? Digite seu nome de usuário.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Logging in to %1…</source>
        <translation>Fazendo logon em %1…</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Log in to %1</source>
        <translation>Fazer logon em %1</translation>
    </message>
    <message>
        <location line="-352"/>
        <location line="+481"/>
        <source>Remember the password</source>
        <translation>Lembrar a senha</translation>
    </message>
    <message>
        <location line="-496"/>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>remembering the password</source>
        <translation>lembrar a senha</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Set by your administrator: %1.</source>
        <extracomment>%1 is what was set: the server, the user</extracomment>
        <translation>Definido pelo administrador: %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your administrator does not allow it, but the keychain has not forgotten it.</source>
        <translation>O administrador não permite isso, mas o chaveiro não esqueceu a senha.</translation>
    </message>
    <message>
        <location line="+483"/>
        <source>The keychain did not take the password. You will be asked for it next time.</source>
        <translation>O chaveiro não aceitou a senha. Ela será solicitada na próxima vez.</translation>
    </message>
</context>
<context>
    <name>dialbook::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="+95"/>
        <source>Tools</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Still loading: %1 of %2</source>
        <translation>Ainda carregando: %1 de %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>Dados: %1</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>The server has ended the session: %1</source>
        <translation>O servidor encerrou a sessão: %1</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>You are not logged in. You see what was known as of %1.</source>
        <translation>Você não fez logon. Você vê os últimos dados conhecidos (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are not logged in. You see what was last known.</source>
        <translation>Você não fez logon. Você vê os últimos dados conhecidos.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Log in…</source>
        <translation>&amp;Fazer logon…</translation>
    </message>
</context>
<context>
    <name>dialbook::MessageBar</name>
    <message>
        <location filename="../ui/feedback/messagebar.cpp" line="+34"/>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <comment>kind of message</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <location line="+46"/>
        <location line="+23"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Novo perfil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Na&amp;me of the profile:</source>
        <translation>No&amp;me do perfil:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another server or user: with settings, directories and a remembered password of its own. Dialbook logs off, and starts again with it.</source>
        <translation>Para outro servidor ou usuário: com configurações, diretórios e senha lembrada próprios. O Dialbook faz logoff e inicia novamente com ele.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Switch</source>
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>There is a profile of this name already.</source>
        <translation>Já existe um perfil com esse nome.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>No máximo 32 letras (A a Z), algarismos, hifens e sublinhados.</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationButton</name>
    <message>
        <location filename="../ui/feedback/notificationbutton.cpp" line="+62"/>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Notifications: %n not seen yet</source>
        <translation>
            <numerusform>Notificações: %n não vista</numerusform>
            <numerusform>Notificações: %n não vistas</numerusform>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The selected notification</source>
        <translation>A notificação selecionada</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select a notification to read all of it here.</source>
        <translation>Selecione uma notificação para lê-la aqui por inteiro.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nothing to tell.
What Dialbook reports will be kept here.</source>
        <translation>Nada a informar.
O que o Dialbook relatar ficará guardado aqui.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Copy the selected notification with its details</source>
        <translation>Copiar a notificação selecionada com seus detalhes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove all notifications from this list</source>
        <translation>Remover todas as notificações desta lista</translation>
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
        <translation>%1, número principal, mas está vazio</translation>
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
        <translation>Copia o número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1
Click to copy.</source>
        <translation>%1
Clique para copiar.</translation>
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
        <translation>sem número</translation>
    </message>
</context>
<context>
    <name>dialbook::NumberLinks</name>
    <message>
        <location filename="../ui/shell/numberlinks.cpp" line="+42"/>
        <source>Log in, and the number of the link is looked for.</source>
        <translation>Faça logon e o número do link será procurado.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The link holds no telephone number, so nothing is looked for.</source>
        <translation>O link não contém um número de telefone; por isso, nada é procurado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a link</source>
        <translation>Abrir um link</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxButton</name>
    <message numerus="yes">
        <location filename="../ui/outbox/outboxbutton.cpp" line="+13"/>
        <source>%Ln edit(s) wait</source>
        <translation>
            <numerusform>%Ln alteração em espera</numerusform>
            <numerusform>%Ln alterações em espera</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Shows the edits that are not on the server yet</source>
        <translation>Mostra as alterações que ainda não estão no servidor</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxDialog</name>
    <message>
        <location filename="../ui/outbox/outboxdialog.cpp" line="+28"/>
        <source>No edit waits: everything is on the server.</source>
        <translation>Nenhuma alteração em espera: tudo está no servidor.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edits that wait</source>
        <translation>Alterações em espera</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Reso&amp;lve…</source>
        <translation>Reso&amp;lver…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Give Up…</source>
        <translation>&amp;Desistir…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send &amp;Earlier</source>
        <translation>E&amp;nviar antes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible where the server comes out the same</source>
        <translation>Possível quando o resultado no servidor é o mesmo</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>It was too late: it has just been sent.</source>
        <translation>Tarde demais: acabou de ser enviado.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Give up %1? It may have been done all the same; Dialbook does not look any more.</source>
        <translation>Desistir de %1? Mesmo assim, pode ter sido feito; o Dialbook não verifica mais.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give up %1? What it would have changed is lost.</source>
        <translation>Desistir de %1? O que teria sido alterado se perde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give &amp;up</source>
        <translation>D&amp;esistir</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxModel</name>
    <message>
        <location filename="../ui/outbox/outboxmodel.cpp" line="+198"/>
        <source>Edit</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>Situação</translation>
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
            <numerusform>Será enviado em %n s</numerusform>
            <numerusform>Será enviado em %n s</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waits for the connection; it may have been done</source>
        <translation>Espera a conexão; talvez já tenha sido feito</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>Espera o envio</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy; trying again in %1 s (attempt %2 of %3)</source>
        <translation>O servidor está ocupado; nova tentativa em %1 s (tentativa %2 de %3)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Looking whether it was done</source>
        <translation>Verificando se foi feito</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Conflict: deleted meanwhile</source>
        <translation>Conflito: excluído nesse meio-tempo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conflict: somebody else was faster</source>
        <translation>Conflito: outra pessoa foi mais rápida</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not done</source>
        <translation>Não realizado</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It is kept back so that it can be undone.</source>
        <translation>É retido para que possa ser desfeito.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was sent, and no answer came. When the connection is back Dialbook looks whether it was done, and does it only if it was not.</source>
        <translation>Foi enviado, e nenhuma resposta chegou. Quando a conexão for restabelecida, o Dialbook verifica se foi feito e só o faz se não tiver sido.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is sent when the connection is back, if nobody else has changed the same by then.</source>
        <translation>É enviado quando a conexão for restabelecida, se ninguém mais tiver alterado o mesmo até lá.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on its way to the server.</source>
        <translation>Está a caminho do servidor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy with this entry. Dialbook tries again by itself.</source>
        <translation>O servidor está ocupado com esta entrada. O Dialbook tenta novamente por conta própria.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server has not answered. Dialbook looks whether it was done, and does it again only if it was not.</source>
        <translation>O servidor não respondeu. O Dialbook verifica se foi feito e só o repete se não tiver sido.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entry was deleted meanwhile. What you entered is still here.</source>
        <translation>A entrada foi excluída nesse meio-tempo. O que você digitou ainda está aqui.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten unless you say so.</source>
        <translation>Outra pessoa alterou o mesmo nesse meio-tempo. Nada do que ela fez é sobrescrito, a menos que você diga.</translation>
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
        <translation>Selecione um contato primeiro.</translation>
    </message>
    <message>
        <location line="-107"/>
        <location line="+17"/>
        <source>It is already being deleted.</source>
        <translation>Já está sendo excluído.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Choose a speed dial first.</source>
        <translation>Escolha uma lista de discagem rápida primeiro.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose a directory first.</source>
        <translation>Escolha um diretório primeiro.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Its number is the one that was last used.</source>
        <translation>O número dele é o usado por último.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Select a contact that has a number first.</source>
        <translation>Selecione primeiro um contato que tenha um número.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Delete “%1” from “%2”?</source>
        <translation>Excluir “%1” de “%2”?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Delete contact</source>
        <translation>Excluir contato</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Delete the speed dial “%1”?</source>
        <translation>Excluir a lista de discagem rápida “%1”?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is empty.</source>
        <translation>Ela está vazia.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Its %n links go with it. The contacts themselves stay.</source>
        <translation>
            <numerusform>Seu vínculo (%n) também é excluído. O contato em si permanece.</numerusform>
            <numerusform>Seus %n vínculos também são excluídos. Os contatos em si permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is shared: others may be using it.</source>
        <translation>Ela é compartilhada: talvez outras pessoas a usem.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete speed dial</source>
        <translation>Excluir lista de discagem rápida</translation>
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
        <translation>A tecla Caps Lock parece estar ativada.</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordPrompt</name>
    <message>
        <location filename="../ui/session/passwordprompt.cpp" line="+35"/>
        <source>Your password is asked for</source>
        <translation>Sua senha é solicitada</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your password, please</source>
        <translation>Sua senha, por favor</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Password</source>
        <translation>S&amp;enha</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Senha</translation>
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
        <translation>Fazer lo&amp;goff</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The server has ended the session of %1. Everything you typed is still here: log in again to carry on.</source>
        <translation>O servidor encerrou a sessão de %1. Tudo o que você digitou ainda está aqui: faça logon novamente para continuar.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server says: %1</source>
        <translation>O servidor informa: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Session ended</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>Logging in…</source>
        <translation>Fazendo logon…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Log in again</source>
        <translation>Fazer logon novamente</translation>
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
        <translation>%1, ramal</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1, discar o ramal automaticamente</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Dials the extension by itself after the number</source>
        <translation>Disca o ramal automaticamente depois do número</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs both a number and an extension</source>
        <translation>Precisa de um número e de um ramal</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The dial plan cannot dial this number. It can be saved all the same.</source>
        <translation>O plano de discagem não consegue discar este número. Mesmo assim, ele pode ser salvo.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Internal number; dials %1</source>
        <translation>Número interno; disca %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dials %1</source>
        <translation>Disca %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1; dials %2</source>
        <comment>a number&apos;s classification, what is dialled</comment>
        <translation>%1; disca %2</translation>
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
        <translation>Ramal</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>Discar ramal autom.</translation>
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
        <translation>%1 ramal %2</translation>
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
        <translation>%1 (vazio)</translation>
    </message>
</context>
<context>
    <name>dialbook::PortalShortcut</name>
    <message>
        <location filename="../ui/globalshortcut/portalshortcut.cpp" line="+102"/>
        <source>Find a contact</source>
        <translation>Localizar um contato</translation>
    </message>
</context>
<context>
    <name>dialbook::PreferencesDialog</name>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="+57"/>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Data</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;ertificates</source>
        <translation>C&amp;ertificados</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Ge&amp;neral</source>
        <translation>Ge&amp;ral</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep the last known directories on this computer</source>
        <translation>&amp;Manter neste computador os últimos diretórios conhecidos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are shown at the next start before the server answers, and can be read and searched while you are not connected. Only you can read them.</source>
        <translation>Eles são mostrados na próxima inicialização antes que o servidor responda e podem ser lidos e pesquisados sem conexão. Somente você pode lê-los.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is kept now is deleted at once, with what Dialbook remembers of the links in your speed dials: directories, numbers last used, and with the change log and the record of your edits: what has not been sent is lost when Dialbook ends. Of everybody who uses this account.</source>
        <translation>O que está mantido é excluído imediatamente, com o que o Dialbook lembra dos vínculos da sua discagem rápida: diretórios, últimos números usados, o registro de alterações e a gravação das suas alterações; o que não tiver sido enviado será perdido quando o Dialbook for encerrado. Isso vale para todos que usam esta conta.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Change log</source>
        <translation>Registro de alterações</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for ever</source>
        <comment>how long changes are kept</comment>
        <translation>para sempre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep c&amp;hanges for:</source>
        <translation>Manter as a&amp;lterações:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Find from anywhere</source>
        <translation>Localizar de qualquer lugar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Global shortcut for Find:</source>
        <translation>Atalho &amp;global para localizar:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Brings Dialbook to the front with Find open, whichever program you are working in.</source>
        <translation>Traz o Dialbook para a frente com a pesquisa aberta, qualquer que seja o programa em que você esteja trabalhando.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Global shortcut for Find</source>
        <translation>Atalho global para localizar</translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source> day(s)</source>
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Without the setting above changes are kept until Dialbook ends.</source>
        <translation>Sem a configuração acima, as alterações são mantidas até que o Dialbook seja encerrado.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is older is deleted at once, and cannot be brought back.</source>
        <translation>O que é mais antigo é excluído imediatamente e não pode ser recuperado.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you change with Dialbook is kept on this computer for Tools &gt; Change log.</source>
        <translation>O que você altera com o Dialbook é mantido neste computador para Ferramentas &gt; Registro de alterações.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not applied yet.</source>
        <translation>Ainda não aplicado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Off.</source>
        <translation>Desativado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Asking the desktop…</source>
        <translation>Perguntando ao ambiente de trabalho…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Registered: it works in every program.</source>
        <translation>Registrado: funciona em todos os programas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered: the desktop has given “%1”.</source>
        <translation>Registrado: o ambiente de trabalho atribuiu “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Taken: another program uses these keys. Choose others, or apply again when it has ended.</source>
        <translation>Em uso: outro programa usa estas teclas. Escolha outras ou aplique novamente quando ele for encerrado.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>These keys cannot be used: choose Ctrl, Alt or Meta with a key that your keyboard has, or a function key.</source>
        <translation>Estas teclas não podem ser usadas: escolha Ctrl, Alt ou Meta com uma tecla que seu teclado tenha, ou uma tecla de função.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not possible here: this desktop gives programs no keys that work everywhere, or you have refused it.</source>
        <translation>Não é possível aqui: este ambiente de trabalho não oferece aos programas teclas que funcionem em toda parte, ou você recusou.</translation>
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
        <translation>%1 (vazio)</translation>
    </message>
</context>
<context>
    <name>dialbook::ProfileMenu</name>
    <message>
        <location filename="../ui/shell/profilemenu.cpp" line="+16"/>
        <source>Switch &amp;profile</source>
        <translation>Trocar de &amp;perfil</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;New profile…</source>
        <translation>&amp;Novo perfil…</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go to the next part of the window</source>
        <translation>Ir para a próxima parte da janela</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the filter, or cancel</source>
        <translation>Limpar o filtro ou cancelar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save what a dialog holds</source>
        <translation>Salvar o que uma caixa de diálogo contém</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find by the first letters in a list</source>
        <translation>Localizar pelas primeiras letras em uma lista</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>type them</source>
        <translation>digite-as</translation>
    </message>
</context>
<context>
    <name>dialbook::SpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/speeddialdialog.cpp" line="+58"/>
        <source>Rename speed dial</source>
        <translation>Renomear lista de discagem rápida</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New speed dial</source>
        <translation>Nova lista de discagem rápida</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Who sees it</source>
        <translation>Quem vê</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Private: only I see it</source>
        <translation>&amp;Particular: somente eu vejo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Shared: everybody sees it</source>
        <translation>&amp;Compartilhada: todos veem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;add entries</source>
        <translation>Outros podem &amp;adicionar entradas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;change primary numbers</source>
        <translation>Outros podem al&amp;terar números principais</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;remove entries</source>
        <translation>Outros podem &amp;remover entradas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be changed later.</source>
        <translation>Isto não pode ser alterado depois.</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Not renamed: somebody else has renamed it to “%1” meanwhile.</source>
        <translation>Não renomeada: outra pessoa a renomeou para “%1” nesse meio-tempo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reso&amp;lve…</source>
        <translation>Reso&amp;lver…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Typed at %1 and never saved.</source>
        <translation>Digitado (%1) e nunca salvo.</translation>
    </message>
</context>
<context>
    <name>dialbook::StoreReporter</name>
    <message>
        <location filename="../ui/shell/storereporter.cpp" line="+16"/>
        <source>The directories kept on this computer were damaged and have been set aside. They are loaded from the server again.</source>
        <translation>Os diretórios mantidos neste computador estavam danificados e foram postos de lado. Eles são carregados novamente do servidor.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories kept on this computer were written by a newer Dialbook and have been set aside. They are loaded from the server again.</source>
        <translation>Os diretórios mantidos neste computador foram gravados por um Dialbook mais novo e foram postos de lado. Eles são carregados novamente do servidor.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The directories cannot be kept on this computer, because their folder cannot be written. Without a connection there will be nothing to read next time.</source>
        <translation>Os diretórios não podem ser mantidos neste computador, porque não é possível gravar na pasta deles. Sem conexão, não haverá nada para ler na próxima vez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories cannot be kept on this computer, because the disk is full. Without a connection they will be out of date next time.</source>
        <translation>Os diretórios não podem ser mantidos neste computador, porque o disco está cheio. Sem conexão, estarão desatualizados na próxima vez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another Dialbook of yours is open. It keeps the directories on this computer; this one only reads them.</source>
        <translation>Outro Dialbook seu está aberto. É ele que mantém os diretórios neste computador; este apenas os lê.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Directories kept on this computer</source>
        <translation>Diretórios mantidos neste computador</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all directories kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>Nem todos os diretórios mantidos neste computador puderam ser excluídos. Feche os outros Dialbooks e desative a configuração novamente.</translation>
    </message>
</context>
<context>
    <name>dialbook::SweepIndicator</name>
    <message>
        <location filename="../ui/shell/sweepindicator.cpp" line="+56"/>
        <source>Loading directories: %1 of %2</source>
        <extracomment>entries loaded, entries of all directories</extracomment>
        <translation>Carregando diretórios: %1 de %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refreshing directories…</source>
        <translation>Atualizando diretórios…</translation>
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
        <translation>&amp;Mostrar o Dialbook</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Dialbook is still there</source>
        <translation>O Dialbook continua aberto</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing its window leaves it in the tray, ready at once. Quit with Ctrl+Q or in the menu of its icon; Preferences can change what closing does.</source>
        <translation>Ao fechar a janela, ele fica na bandeja do sistema, pronto para uso. Saia com Ctrl+Q ou pelo menu do ícone; as preferências permitem mudar o efeito do fechamento.</translation>
    </message>
</context>
<context>
    <name>dialbook::TroubleReporter</name>
    <message>
        <location filename="../ui/shell/troublereporter.cpp" line="+23"/>
        <source>Set aside as %1</source>
        <translation>Posto de lado como %1</translation>
    </message>
</context>
<context>
    <name>dialbook::TrustedCertificates</name>
    <message>
        <location filename="../ui/preferences/trustedcertificates.cpp" line="+32"/>
        <source>&amp;Stop trusting</source>
        <translation>&amp;Deixar de confiar</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Certificates that you have trusted, though this computer does not:</source>
        <translation>&amp;Certificados em que você confiou, embora este computador não confie:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trusted since</source>
        <translation>Confiável desde</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not known</source>
        <comment>since when a certificate is trusted</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No longer trusted once you apply this, from the next connection on: %1. Dialbook will ask about the certificate again.</source>
        <translation>Ao aplicar, deixa de ser confiável a partir da próxima conexão: %1. O Dialbook perguntará novamente sobre o certificado.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set by your administrator: these certificates do not count.</source>
        <translation>Definido pelo administrador: estes certificados não valem.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are none.</source>
        <translation>Não há nenhum.</translation>
    </message>
</context>
<context>
    <name>dialbook::WindowPreferences</name>
    <message>
        <location filename="../ui/preferences/windowpreferences.cpp" line="+19"/>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>C&amp;losing the window leaves Dialbook in the tray</source>
        <translation>Ao &amp;fechar a janela, o Dialbook fica na bandeja do sistema</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This desktop shows no tray at the moment: closing the window quits Dialbook.</source>
        <translation>Este ambiente de trabalho não mostra nenhuma bandeja no momento: fechar a janela encerra o Dialbook.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Start Dialbook when I log in to this computer</source>
        <translation>&amp;Iniciar o Dialbook quando eu fizer logon neste computador</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This could not be written: the system does not let Dialbook change what starts with it.</source>
        <translation>Não foi possível gravar: o sistema não permite que o Dialbook altere o que é iniciado com ele.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It starts without a window, in the tray where there is one.</source>
        <translation>Ele é iniciado sem janela, na bandeja do sistema, se houver uma.</translation>
    </message>
</context>
</TS>
