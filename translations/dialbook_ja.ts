<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BulkText</name>
    <message>
        <location filename="../ui/bulk/bulktext.cpp" line="+24"/>
        <source>Change several contacts</source>
        <translation>複数の連絡先を変更</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Delete several contacts</source>
        <translation>複数の連絡先を削除</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move to speed dial</source>
        <translation>短縮ダイヤルに移動</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Add to speed dial</source>
        <translation>短縮ダイヤルに追加</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nothing would change: it says so already.</source>
        <translation>すでにその内容のため、何も変わりません。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is already being deleted.</source>
        <translation>すでに削除中です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An earlier edit of it is not over; see the outbox.</source>
        <translation>以前の変更がまだ終わっていません。送信トレイを確認してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not loaded yet. Select it again when the directory is loaded.</source>
        <translation>まだ読み込まれていません。ディレクトリが読み込まれてからもう一度選択してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on that speed dial already.</source>
        <translation>すでにその短縮ダイヤルにあります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its editor is open, with changes that are not saved.</source>
        <translation>編集画面が開いており、保存されていない変更があります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Somebody else has changed it since it was selected.</source>
        <translation>選択した後に、ほかの人が変更しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was deleted since it was selected.</source>
        <translation>選択した後に削除されました。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>(not loaded)</source>
        <comment>an entry</comment>
        <translation>(未読み込み)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To come</source>
        <translation>未処理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server busy</source>
        <translation>サーバーはビジーです</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer yet</source>
        <translation>まだ応答がありません</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The entry was deleted meanwhile.</source>
        <translation>その間にエントリが削除されました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten.</source>
        <translation>その間に、ほかの人が同じ箇所を変更しました。その変更は上書きされません。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It was not sent.</source>
        <translation>送信されませんでした。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 件拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln 件競合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln 件キャンセル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <location filename="../ui/changelog/changewords.cpp" line="+28"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed dial</source>
        <translation>短縮ダイヤル</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>(empty)</source>
        <translation>(空)</translation>
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
        <translation>未送信</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done; its answer was lost</source>
        <translation>完了 (応答は失われました)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refused. %1</source>
        <comment>why, in sentences</comment>
        <translation>拒否されました。%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not known; it was given up before an answer came</source>
        <translation>不明 (応答が届く前に取りやめました)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>An earlier request was not answered; it may have been done</source>
        <translation>以前の要求に応答がありませんでした。実行された可能性があります</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is an undo</source>
        <translation>変更を元に戻したものです</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing to undo: it was not done.</source>
        <translation>元に戻すものはありません。実行されていません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has been undone already.</source>
        <translation>すでに元に戻されています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is being undone; see the outbox.</source>
        <translation>元に戻しています。送信トレイを確認してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It cannot be undone: too little is known about what it was.</source>
        <translation>元に戻せません。以前の内容が十分にわかりません。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <location filename="../ui/contacts/changetext.cpp" line="+25"/>
        <source>(empty)</source>
        <translation>(空)</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>to “%1”, Primary Number: %2</source>
        <comment>a link is added to a list</comment>
        <translation>「%1」へ、プライマリ番号: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>off “%1”</source>
        <comment>a link is removed from a list</comment>
        <translation>「%1」から</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>with %n link(s) that you can see</source>
        <translation>
            <numerusform>表示できるリンク %n 件を含む</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 ext. %2 (auto dial)</source>
        <comment>a number and its extension, which is dialled after it</comment>
        <translation>%1 内線 %2 (自動ダイヤル)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ext. %2</source>
        <comment>a number and its extension</comment>
        <translation>%1 内線 %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Allow: Change</source>
        <translation>許可: 変更</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete</source>
        <translation>許可: 削除</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/dialbook/commandline.cpp" line="+30"/>
        <source>The directories and speed dials of a Genesys PureConnect (CIC) server.</source>
        <translation>Genesys PureConnect (CIC) サーバーのディレクトリと短縮ダイヤル。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A link to a telephone number (tel: or callto:), which is looked for.</source>
        <translation>検索する電話番号へのリンク (tel: または callto:)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server to log in to, e.g. cic1.example.com.</source>
        <translation>ログイン先のサーバー (例: cic1.example.com)。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The user to log in as.</source>
        <translation>ログインするユーザー。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Settings and data of their own under this name, of letters, digits, dashes and underscores: for several servers or users, also at the same time.</source>
        <translation>英字、数字、ハイフン、アンダースコアからなるこの名前で、専用の設定とデータを使います。複数のサーバーやユーザーを同時に使うこともできます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Log in at once, with the first line of standard input as the password. Needs --server and --user.</source>
        <translation>標準入力の 1 行目をパスワードとして、すぐにログインします。--server と --user が必要です。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The language of the program, e.g. de.</source>
        <translation>プログラムの言語 (例: ja)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>light, dark or system.</source>
        <translation>light (ライト)、dark (ダーク) または system。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write down what is said to the server (without secrets).</source>
        <translation>サーバーとのやり取りを記録します (秘密の情報は除きます)。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start the server simulator with made-up data, and log in to it. Nothing is kept.</source>
        <translation>架空のデータでサーバー シミュレーターを起動し、ログインします。何も保存されません。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>“%1” is not an option.</source>
        <translation>「%1」はオプションではありません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only one link can be opened.</source>
        <translation>開けるリンクは 1 つだけです。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation>--theme は light、dark または system で、「%1」ではありません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--password-stdin needs --server and --user.</source>
        <translation>--password-stdin には --server と --user が必要です。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo brings a server and a user of its own.</source>
        <translation>--demo には専用のサーバーとユーザーがあります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--demo keeps nothing, so it has no profile.</source>
        <translation>--demo は何も保存しないため、プロファイルはありません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>--profile is a name of at most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>--profile は 32 文字以内の名前で、英字 (A ～ Z)、数字、ハイフン、アンダースコアを使えます。</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Your administrator has set the server; --server did nothing.</source>
        <translation>サーバーは管理者が設定しています。--server は無視されました。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your administrator has set the user; --user did nothing.</source>
        <translation>ユーザーは管理者が設定しています。--user は無視されました。</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <location filename="../ui/directories/contactcolumns.cpp" line="+133"/>
        <source>%1: no number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Business Phone&quot;; the contact has none of that kind</extracomment>
        <translation>%1: 番号なし</translation>
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
        <translation>プライマリ番号の種類</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Workgroups</source>
        <comment>column</comment>
        <translation>ワークグループ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status</source>
        <comment>column</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>On the phone</source>
        <extracomment>%1 is a status such as &quot;Available&quot;</extracomment>
        <translation>通話中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, on the phone</source>
        <translation>%1、通話中</translation>
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
        <translation>姓</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First Name</source>
        <translation>名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Display Name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Title</source>
        <comment>a person&apos;s position, e.g. Team Leader</comment>
        <translation>役職</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Email</source>
        <translation>勤務先メール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Address</source>
        <translation>勤務先住所</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business City</source>
        <translation>勤務先市区町村</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business State</source>
        <comment>part of an address</comment>
        <translation>勤務先都道府県</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Zip Code</source>
        <translation>勤務先郵便番号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Country</source>
        <translation>勤務先の国</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Email</source>
        <translation>自宅メール</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Address</source>
        <translation>自宅住所</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home City</source>
        <translation>自宅市区町村</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home State</source>
        <comment>part of an address</comment>
        <translation>自宅都道府県</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Zip Code</source>
        <translation>自宅郵便番号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Country</source>
        <translation>自宅の国</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Status URI</source>
        <translation>ステータス URI</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone</source>
        <translation>勤務先電話</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Business Phone 2</source>
        <translation>勤務先電話 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone</source>
        <translation>自宅電話</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home Phone 2</source>
        <translation>自宅電話 2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fax</source>
        <translation>ファックス</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pager</source>
        <translation>ポケットベル</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Assistant Phone</source>
        <translation>アシスタント電話</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary Number</source>
        <translation>プライマリ番号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>None</source>
        <comment>no primary number</comment>
        <translation>なし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Company Directory</source>
        <translation>会社ディレクトリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup Directories</source>
        <translation>ワークグループ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>General Directories</source>
        <translation>一般ディレクトリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Station Groups</source>
        <translation>ステーション グループ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speed Dials</source>
        <translation>短縮ダイヤル</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups and Profiles</source>
        <translation>グループとプロファイル</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tracker Directories</source>
        <translation>Tracker ディレクトリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other Directories</source>
        <translation>その他のディレクトリ</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You are not connected to the server. You can read, but not change anything.</source>
        <translation>サーバーに接続されていません。閲覧はできますが、変更はできません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This server is too old to be changed from Dialbook. You can read everything.</source>
        <translation>このサーバーは古いため、Dialbook から変更できません。閲覧はすべてできます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is Read Only for you: its source cannot be edited, or only its owner and Directory Administrators may do this.</source>
        <translation>このディレクトリは読み取り専用です。元のデータを編集できないか、所有者とディレクトリ管理者だけが編集できます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entries of the Company Directory are IC users. They are managed in Interaction Administrator.</source>
        <translation>会社ディレクトリのエントリは IC ユーザーです。Interaction Administrator で管理されます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This entry only refers to a contact that lives in another directory. Change it there.</source>
        <translation>このエントリは、別のディレクトリにある連絡先を参照しているだけです。そちらで変更してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Change is off for this entry. Only its owner or a Directory Administrator may change it.</source>
        <translation>このエントリでは「許可: 変更」がオフです。所有者またはディレクトリ管理者だけが変更できます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Allow: Delete is off for this entry. Only its owner or a Directory Administrator may delete it.</source>
        <translation>このエントリでは「許可: 削除」がオフです。所有者またはディレクトリ管理者だけが削除できます。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Enter a name, a company or a number, so that the entry can be found again.</source>
        <translation>後でエントリを見つけられるように、名前、会社、番号のいずれかを入力してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An extension needs a number. Enter the number, or remove the extension.</source>
        <translation>内線には番号が必要です。番号を入力するか、内線を削除してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number is empty. Fill it in, or choose another.</source>
        <translation>プライマリ番号が空です。入力するか、別の番号を選んでください。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>EncryptionWarning</name>
    <message>
        <location filename="../ui/session/encryptionwarning.cpp" line="+30"/>
        <source>This connection is not encrypted (http): others on the network can read your password and the contacts.</source>
        <translation>この接続は暗号化されていません (http)。ネットワーク上のほかの人が、パスワードと連絡先を読み取れます。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../ui/feedback/errortext.cpp" line="+50"/>
        <source>You are not logged in.</source>
        <translation>ログインしていません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection is not back yet.</source>
        <translation>接続がまだ回復していません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list of directories could not be loaded.</source>
        <translation>ディレクトリの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory could not be loaded.</source>
        <translation>ディレクトリを読み込めませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not created.</source>
        <translation>エントリは作成されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not changed.</source>
        <translation>エントリは変更されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entry was not deleted.</source>
        <translation>エントリは削除されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not created.</source>
        <translation>短縮ダイヤルは作成されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not renamed.</source>
        <translation>短縮ダイヤルの名前は変更されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The speed dial was not deleted.</source>
        <translation>短縮ダイヤルは削除されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not added to the speed dial.</source>
        <translation>連絡先は短縮ダイヤルに追加されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The Primary Number was not changed.</source>
        <translation>プライマリ番号は変更されませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The contact was not removed from the speed dial.</source>
        <translation>連絡先は短縮ダイヤルから除かれませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The number was not validated.</source>
        <translation>番号は検証されませんでした。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It is not known whether the entry was created.</source>
        <translation>エントリが作成されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was changed.</source>
        <translation>エントリが変更されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the entry was deleted.</source>
        <translation>エントリが削除されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was created.</source>
        <translation>短縮ダイヤルが作成されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was renamed.</source>
        <translation>短縮ダイヤルの名前が変更されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the speed dial was deleted.</source>
        <translation>短縮ダイヤルが削除されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was added to the speed dial.</source>
        <translation>連絡先が短縮ダイヤルに追加されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the Primary Number was changed.</source>
        <translation>プライマリ番号が変更されたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not known whether the contact was removed from the speed dial.</source>
        <translation>連絡先が短縮ダイヤルから除かれたかどうかわかりません。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What you entered is still here.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What you chose is still here.</source>
        <translation>選択した内容は残っています。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look whether it is there already before you try again.</source>
        <translation>もう一度試す前に、すでに反映されていないか確認してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can try again; doing it twice does no harm.</source>
        <translation>もう一度試せます。2 回行っても問題はありません。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This user lacks the right to log in here. Ask your administrator to give it in Interaction Administrator.</source>
        <translation>このユーザーには、ここにログインする権限がありません。Interaction Administrator で付与するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right View General Directories. Ask your administrator for it.</source>
        <translation>「一般ディレクトリの表示」(View General Directories) の権限がありません。管理者に依頼してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to read this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>このディレクトリを閲覧する権限がありません。所有者またはディレクトリ管理者に依頼してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to insert new entries into this directory. Ask its owner or a Directory Administrator for it.</source>
        <translation>このディレクトリに新しいエントリを挿入する権限がありません。所有者またはディレクトリ管理者に依頼してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to change it: the directory is Read Only for you, or Allow: Change is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>変更する権限がありません。ディレクトリが読み取り専用か、このエントリの「許可: 変更」がオフです。所有者またはディレクトリ管理者に相談してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to delete it: the directory is Read Only for you, or Allow: Delete is off for this entry. Ask its owner or a Directory Administrator.</source>
        <translation>削除する権限がありません。ディレクトリが読み取り専用か、このエントリの「許可: 削除」がオフです。所有者またはディレクトリ管理者に相談してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You lack the right to have speed dials (Allow Speed Dials). Ask your administrator to give it in Interaction Administrator.</source>
        <translation>短縮ダイヤルを使う権限 (Allow Speed Dials) がありません。Interaction Administrator で付与するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to rename it. Ask its owner or a Directory Administrator.</source>
        <translation>名前を変更する権限がありません。所有者またはディレクトリ管理者に相談してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to delete it. Ask its owner or a Directory Administrator.</source>
        <translation>削除する権限がありません。所有者またはディレクトリ管理者に相談してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to insert entries into this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>この短縮ダイヤルにエントリを挿入する権限がありません。所有者に相談するか、自分の短縮ダイヤルを使ってください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to set Primary Numbers in this speed dial. Ask its owner, or use a speed dial of your own.</source>
        <translation>この短縮ダイヤルでプライマリ番号を設定する権限がありません。所有者に相談するか、自分の短縮ダイヤルを使ってください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You lack the right to delete entries of this speed dial. Ask its owner.</source>
        <translation>この短縮ダイヤルのエントリを削除する権限がありません。所有者に相談してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You lack the right to use the server&apos;s dial plan. The number can be saved all the same.</source>
        <translation>サーバーのダイヤルプランを使う権限がありません。番号はこのまま保存できます。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>No ICWS server was found at this address. Check the address, or ask your administrator for it.</source>
        <translation>このアドレスに ICWS サーバーが見つかりませんでした。アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This server does not offer directories in a way that Dialbook knows. Ask your administrator which version it has.</source>
        <translation>このサーバーは、Dialbook が対応する方法でディレクトリを提供していません。管理者にバージョンを問い合わせてください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not there any more. Choose another directory.</source>
        <translation>すでに存在しません。別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directory is not there any more. Copy what you need before you close.</source>
        <translation>ディレクトリはすでに存在しません。閉じる前に、必要な内容をコピーしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it. To keep what you entered, insert it as a new entry.</source>
        <translation>すでに存在しません。ほかの人が削除しました。入力した内容を残すには、新しいエントリとして挿入してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+6"/>
        <source>It was already gone: someone has deleted it before you.</source>
        <translation>すでになくなっていました。ほかの人が先に削除しました。</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>This server does not offer speed dials. Ask your administrator.</source>
        <translation>このサーバーは短縮ダイヤルを提供していません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not there any more: someone has deleted it.</source>
        <translation>すでに存在しません。ほかの人が削除しました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The contact or the speed dial is not there any more: someone has deleted it. Choose another.</source>
        <translation>連絡先または短縮ダイヤルはすでに存在しません。ほかの人が削除しました。別のものを選んでください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The contact is not in the speed dial any more: someone has removed it.</source>
        <translation>連絡先はすでに短縮ダイヤルにありません。ほかの人が除きました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was already gone: someone has removed it before you.</source>
        <translation>すでになくなっていました。ほかの人が先に除きました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>This server does not validate numbers. The number can be saved all the same.</source>
        <translation>このサーバーは番号を検証しません。番号はこのまま保存できます。</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The server does not show this directory&apos;s entries. Choose another directory.</source>
        <translation>サーバーはこのディレクトリのエントリを表示しません。別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server does not let programs log in the way Dialbook does. Ask your administrator which version it has.</source>
        <translation>このサーバーは、Dialbook の方法でのログインを許可していません。管理者にバージョンを問い合わせてください。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This server does not offer it; it may be too old. Ask your administrator which version it has.</source>
        <translation>このサーバーはこの機能を提供していません。古い可能性があります。管理者にバージョンを問い合わせてください。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server wants a field that is missing. Fill it in and save again.</source>
        <translation>サーバーが必要とするフィールドがありません。入力して、もう一度保存してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not accept what a field holds. Correct it and save again.</source>
        <translation>サーバーがフィールドの内容を受け付けません。修正して、もう一度保存してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this name. Enter another.</source>
        <translation>サーバーがこの名前を受け付けません。別の名前を入力してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept this Primary Number. Choose another.</source>
        <translation>サーバーがこのプライマリ番号を受け付けません。別の番号を選んでください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server cannot read it as a number. It can be saved all the same.</source>
        <translation>サーバーはこれを番号として読み取れません。このまま保存できます。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server did not understand the request. Show the details to your administrator.</source>
        <translation>サーバーが要求を理解できませんでした。詳細を管理者に見せてください。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The server refused. The details hold its reason.</source>
        <translation>サーバーが拒否しました。理由は詳細にあります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: &quot;%1&quot;</source>
        <translation>サーバーのメッセージ: 「%1」</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The web proxy of your network asks for a log-in, which Dialbook cannot give. Ask your administrator to let this computer reach the server without it.</source>
        <translation>ネットワークの Web プロキシが、Dialbook の対応していない認証を求めています。このコンピューターが認証なしでサーバーに接続できるよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The web proxy that this computer is set up to use does not lead to the server. Check the address, your network and its proxy settings.</source>
        <translation>このコンピューターに設定されている Web プロキシからサーバーに接続できません。アドレス、ネットワーク、プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>You are not connected to the server.</source>
        <translation>サーバーに接続されていません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No server of this name was found. Check the name, and your network or VPN.</source>
        <translation>この名前のサーバーが見つかりませんでした。名前と、ネットワークまたは VPN を確認してください。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server was not found. Check your network or VPN.</source>
        <translation>サーバーが見つかりませんでした。ネットワークまたは VPN を確認してください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing answers at this address. Check the address and port, or try again later.</source>
        <translation>このアドレスから応答がありません。アドレスとポートを確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server does not answer at its address; it may be restarting.</source>
        <translation>サーバーのアドレスから応答がありません。再起動中の可能性があります。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The connection broke before the server had answered.</source>
        <translation>サーバーが応答する前に接続が切れました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No secure connection could be made: the server&apos;s certificate is not trusted, or is not for this name. Check the address, or ask your administrator.</source>
        <translation>安全な接続を確立できませんでした。サーバーの証明書が信頼されていないか、この名前のものではありません。アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>ユーザー名またはパスワードが正しくありません。もう一度入力してください。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server has ended your session. Log in again, then try again.</source>
        <translation>サーバーがセッションを終了しました。ログインし直してから、もう一度試してください。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The server is busy with this entry; someone else may be changing it just now.</source>
        <translation>サーバーはこのエントリでビジーです。ほかの人が変更している可能性があります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server does not accept connections at present, and neither do its alternates.</source>
        <translation>サーバーも代替サーバーも、現在接続を受け付けていません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is not available at present.</source>
        <translation>サーバーは現在利用できません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server had a fault of its own.</source>
        <translation>サーバーでエラーが発生しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something other than the ICWS server answered, such as a web proxy or a sign-in page. Check the address and your network.</source>
        <translation>ICWS サーバー以外のもの (Web プロキシやサインイン ページなど) が応答しました。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server&apos;s answer could not be read.</source>
        <translation>サーバーの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Try again when the connection is back.</source>
        <translation>接続が回復したら、もう一度試してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+9"/>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度試してください。</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again later, or ask your administrator.</source>
        <translation>後でもう一度試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Try again; if it happens again, show the details to your administrator.</source>
        <translation>もう一度試してください。再び発生する場合は、詳細を管理者に見せてください。</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The server&apos;s message: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error id: %1</source>
        <translation>エラー ID: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Error code: %1</source>
        <translation>エラー コード: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Property: %1</source>
        <translation>プロパティ: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Alternate servers: %1</source>
        <translation>代替サーバー: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>New entry &quot;%1&quot;</source>
        <translation>新しいエントリ「%1」</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change &quot;%1&quot;</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete &quot;%1&quot;</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New speed dial &quot;%1&quot;</source>
        <translation>新しい短縮ダイヤル「%1」</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Rename speed dial &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>短縮ダイヤル「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Delete speed dial &quot;%1&quot;</source>
        <translation>短縮ダイヤル「%1」を削除</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add &quot;%1&quot; to speed dial &quot;%2&quot;</source>
        <translation>「%1」を短縮ダイヤル「%2」に追加</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set Primary Number of &quot;%1&quot;</source>
        <translation>「%1」のプライマリ番号を設定</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove &quot;%1&quot; from speed dial &quot;%2&quot;</source>
        <translation>「%1」を短縮ダイヤル「%2」から除く</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load the directories</source>
        <translation>ディレクトリの一覧の読み込み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load a directory</source>
        <translation>ディレクトリの読み込み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New entry</source>
        <translation>新しいエントリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change an entry</source>
        <translation>エントリの変更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete an entry</source>
        <translation>エントリの削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New speed dial</source>
        <translation>新しい短縮ダイヤル</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rename a speed dial</source>
        <translation>短縮ダイヤルの名前の変更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete a speed dial</source>
        <translation>短縮ダイヤルの削除</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add to speed dial</source>
        <translation>短縮ダイヤルに追加</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set Primary Number</source>
        <translation>プライマリ番号を設定</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove from speed dial</source>
        <translation>短縮ダイヤルから除く</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Validate a number</source>
        <translation>番号の検証</translation>
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
        <translation>(名前なし)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” because the entry behind it was deleted.</source>
        <translation>元のエントリが削除されたため、「%1」は「%2」から除かれました。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” was removed from “%2” by someone else. The contact itself is still there.</source>
        <translation>「%1」は、ほかの人によって「%2」から除かれました。連絡先自体は残っています。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is no longer in “%2”: the entry behind it was deleted, or someone else removed it.</source>
        <translation>「%1」はもう「%2」にありません。元のエントリが削除されたか、ほかの人が除きました。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entry deleted</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>エントリ削除済み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No access</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>アクセス不可</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>番号なし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Number changed</source>
        <comment>what is wrong with a speed-dial link</comment>
        <translation>番号の変更あり</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The entry behind this link is no longer in “%1”. What is shown here may be out of date.</source>
        <translation>このリンクの元のエントリは、もう「%1」にありません。ここに表示されている内容は古い可能性があります。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The server shows you neither name nor numbers of this contact.</source>
        <translation>サーバーは、この連絡先の名前も番号も表示しません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You cannot see “%1” any more, where this contact lives. What is shown here may be out of date.</source>
        <translation>この連絡先がある「%1」は、もう表示できません。ここに表示されている内容は古い可能性があります。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This contact has no number any more.</source>
        <translation>この連絡先には、もう番号がありません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number of this link is the contact&apos;s %1, and that is empty.</source>
        <translation>このリンクのプライマリ番号は連絡先の「%1」ですが、空です。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Last used: %1</source>
        <comment>a number</comment>
        <translation>前回の使用: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It had no number before.
Now: %1</source>
        <translation>以前は番号がありませんでした。
現在: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It dials another number than when you last used it.
Then: %1
Now: %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>前回使ったときとは別の番号にダイヤルします。
以前: %1
現在: %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Noticed today at %1</source>
        <translation>本日 %1 に検出</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Noticed on %1</source>
        <translation>%1 に検出</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n links were removed from “%1” because the entries behind them were deleted.</source>
        <translation>
            <numerusform>元のエントリが削除されたため、%n 件のリンクが「%1」から除かれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n links are no longer in “%1”: the entries behind them were deleted, or someone else removed them.</source>
        <translation>
            <numerusform>%n 件のリンクがもう「%1」にありません。元のエントリが削除されたか、ほかの人が除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Linked from %n entries of speed dials that you can see; they go with it.</source>
        <translation>
            <numerusform>表示できる短縮ダイヤルの %n 件のエントリからリンクされており、一緒に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not linked from any speed dial that you can see.</source>
        <translation>表示できる短縮ダイヤルからはリンクされていません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Some speed dials are still being loaded and not counted.</source>
        <translation>一部の短縮ダイヤルはまだ読み込み中で、数に含まれていません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private lists of others cannot be counted.</source>
        <translation>ほかの人のプライベート リストは数えられません。</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <location filename="../ui/directories/liststate.cpp" line="+33"/>
        <source>from %1, refreshing</source>
        <extracomment>last known entries are shown while the server&apos;s are on their way</extracomment>
        <translation>%1 時点、更新中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refreshing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not connected: shown as of %1</source>
        <translation>未接続: %1 時点の内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sorting…</source>
        <translation>並べ替え中…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>sorted by the server</source>
        <translation>サーバーで並べ替え</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asking the server to sort…</source>
        <translation>サーバーに並べ替えを要求中…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only those loaded are sorted</source>
        <translation>読み込み済みのエントリだけを並べ替えています</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>in display names and business phones only, until all is loaded</source>
        <translation>すべて読み込まれるまで、表示名と勤務先電話のみ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in business phones only, until all is loaded</source>
        <translation>すべて読み込まれるまで、勤務先電話のみ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in display names only, until all is loaded</source>
        <translation>すべて読み込まれるまで、表示名のみ</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 of %2 loaded</source>
        <translation>%2 件中 %1 件を読み込み済み</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 selected, %2 of them loaded</source>
        <translation>%1 件選択、うち %2 件を読み込み済み</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln selected</source>
        <comment>entries of the list</comment>
        <translation>
            <numerusform>%Ln 件選択</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 found by the server, %2</source>
        <extracomment>%1 how many; %2 &quot;in display names only, until all is loaded&quot;</extracomment>
        <translation>サーバーで %1 件見つかりました、%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found so far, asking the server…</source>
        <translation>これまでに %1 件、サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 found, filtering the %2 of %3 loaded so far</source>
        <translation>%1 件 (%3 件中、これまでに読み込んだ %2 件から)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 of %2</source>
        <extracomment>how many entries a filter finds</extracomment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No entry matches “%1” by display name and business phone. Once everything is loaded, all fields are searched.</source>
        <translation>表示名と勤務先電話が「%1」に一致するエントリはありません。すべて読み込まれると、全フィールドが検索されます。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No business phone matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>「%1」に一致する勤務先電話はありません。すべて読み込まれると、全フィールドが検索されます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No display name matches “%1”. Once everything is loaded, all fields are searched.</source>
        <translation>「%1」に一致する表示名はありません。すべて読み込まれると、全フィールドが検索されます。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>None of the entries loaded so far matches “%1”.</source>
        <translation>これまでに読み込まれたエントリに、「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No entry matches “%1”.</source>
        <translation>「%1」に一致するエントリはありません。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../app/dialbook/main.cpp" line="+103"/>
        <source>dialbook: Dialbook runs already; --server and --user did nothing. --profile starts another one.</source>
        <translation>dialbook: Dialbook はすでに実行中です。--server と --user は無視されました。--profile を指定すると別に起動します。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>dialbook: Dialbook runs already, but does not answer. End it, and try again.</source>
        <translation>dialbook: Dialbook はすでに実行中ですが、応答しません。終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <location line="+176"/>
        <source>dialbook: your administrator has set the server or the user, so there is no demonstration.</source>
        <translation>dialbook: サーバーまたはユーザーを管理者が設定しているため、デモは実行できません。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>dialbook: Dialbook could not be started again.</source>
        <translation>dialbook: Dialbook を再起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>PreferencesNote</name>
    <message>
        <location filename="../ui/preferences/preferencesnote.cpp" line="+36"/>
        <source>Set by your administrator.</source>
        <translation>管理者が設定しています。</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <location filename="../ui/edits/undotext.cpp" line="+23"/>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>New Entry %1</source>
        <translation>新しいエントリ %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+12"/>
        <source>Deletion of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>New Speed Dial %1</source>
        <translation>新しい短縮ダイヤル %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Renaming of %1</source>
        <translation>%1 の名前の変更</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Addition of %1 to %2</source>
        <translation>%1 の %2 への追加</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number of %1</source>
        <translation>%1 のプライマリ番号</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removal of %1 from %2</source>
        <translation>%1 を %2 から除く</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln New Entries</source>
        <translation>
            <numerusform>新しいエントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Change of %Ln Entries</source>
        <translation>
            <numerusform>エントリ %Ln 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Deletion of %Ln Entries</source>
        <translation>
            <numerusform>エントリ %Ln 件の削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Addition of %Ln Links</source>
        <translation>
            <numerusform>リンク %Ln 件の追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Primary Number of %Ln Contacts</source>
        <translation>
            <numerusform>連絡先 %Ln 件のプライマリ番号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Removal of %Ln Links</source>
        <translation>
            <numerusform>リンク %Ln 件を除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-14"/>
        <source>%n New Speed Dials</source>
        <translation>
            <numerusform>新しい短縮ダイヤル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Renaming of %n Speed Dials</source>
        <translation>
            <numerusform>短縮ダイヤル %n 件の名前の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Deletion of %n Speed Dials</source>
        <translation>
            <numerusform>短縮ダイヤル %n 件の削除</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What was deleted gets a new id, and its speed-dial links that you could see are made again.</source>
        <translation>削除されたものには新しい ID が付き、表示できた短縮ダイヤルのリンクは作り直されます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What was deleted gets a new id, and its links are made again.</source>
        <translation>削除されたものには新しい ID が付き、リンクは作り直されます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The entry is there again, with a new id.</source>
        <translation>エントリは新しい ID で復元されました。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The entry is there again, with a new id. Its %n speed-dial link(s) that you could see are made again; those in other people&apos;s private speed dials are not.</source>
        <translation>
            <numerusform>エントリは新しい ID で復元されました。表示できた短縮ダイヤルのリンク %n 件は作り直されますが、ほかの人のプライベート短縮ダイヤルのリンクは作り直されません。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The speed dial is there again, with a new id.</source>
        <translation>短縮ダイヤルは新しい ID で復元されました。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The speed dial is there again, with a new id. Its %n link(s) are made again.</source>
        <translation>
            <numerusform>短縮ダイヤルは新しい ID で復元されました。リンク %n 件は作り直されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::AboutDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+21"/>
        <source>About Dialbook</source>
        <translation>Dialbook について</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>An address book for the directories and speed dials of Genesys PureConnect (CIC).

Dialbook is free software: you may use, study, share and improve it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Genesys PureConnect (CIC) のディレクトリと短縮ダイヤルのためのアドレス帳です。

Dialbook はフリー ソフトウェアです。GNU 一般公衆利用許諾書 (バージョン 3 またはそれ以降) の条件のもとで、使用、研究、共有、改良ができます。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>dialbook::AccessSection</name>
    <message>
        <location filename="../ui/contacts/accesssection.cpp" line="+15"/>
        <source>Allow: Change</source>
        <translation>許可: 変更</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Delete</source>
        <translation>許可: 削除</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Others than the owner may change this entry</source>
        <translation>所有者以外もこのエントリを変更できます</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Others than the owner may delete this entry</source>
        <translation>所有者以外もこのエントリを削除できます</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>The server did not tell this entry&apos;s access rights; they stay as they are.</source>
        <translation>サーバーはこのエントリのアクセス権を通知しませんでした。現状のままになります。</translation>
    </message>
</context>
<context>
    <name>dialbook::Actions</name>
    <message>
        <location filename="../ui/shell/actions.cpp" line="+72"/>
        <source>New &amp;contact…</source>
        <translation>新しい連絡先(&amp;C)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>New &amp;speed dial…</source>
        <translation>新しい短縮ダイヤル(&amp;W)…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Log off</source>
        <translation>ログアウト(&amp;L)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+305"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location line="-301"/>
        <location line="+302"/>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <location line="-299"/>
        <source>&amp;Copy number</source>
        <translation>番号をコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Find in this list</source>
        <translation>この一覧を検索(&amp;F)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find e&amp;verywhere…</source>
        <translation>すべてを検索(&amp;V)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Add to speed dial…</source>
        <translation>短縮ダイヤルに追加(&amp;A)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Move to speed dial…</source>
        <translation>短縮ダイヤルに移動(&amp;M)…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Accept the ne&amp;w number</source>
        <translation>新しい番号を承認(&amp;N)</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>S&amp;et primary number</source>
        <translation>プライマリ番号を設定(&amp;S)</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>&amp;Remove from speed dial</source>
        <translation>短縮ダイヤルから除く(&amp;R)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Re&amp;name speed dial…</source>
        <translation>短縮ダイヤルの名前の変更(&amp;E)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete speed dial…</source>
        <translation>短縮ダイヤルの削除(&amp;D)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Insert new entry…</source>
        <translation>新しいエントリを挿入(&amp;I)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Change &amp;log of this contact…</source>
        <translation>この連絡先の変更履歴(&amp;L)…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Outbox…</source>
        <translation>送信トレイ(&amp;O)…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Change log…</source>
        <translation>変更履歴(&amp;C)…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User&apos;s guide</source>
        <translation>ユーザー ガイド(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show &amp;log folder</source>
        <translation>ログ フォルダーを表示(&amp;L)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No log can be written on this computer.</source>
        <translation>このコンピューターにはログを書き込めません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;About Dialbook</source>
        <translation>Dialbook について(&amp;A)</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Speed Dial</source>
        <translation>短縮ダイヤル(&amp;S)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Contact</source>
        <translation>連絡先(&amp;C)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
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
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Undo: %1</source>
        <comment>notice; what is undone</comment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Redo: %1</source>
        <comment>notice; what is done again</comment>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Undo %1</source>
        <comment>e.g. Undo Change of Abernathy, Clara</comment>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo %1</source>
        <comment>e.g. Redo Change of Abernathy, Clara</comment>
        <translation>やり直し: %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>dialbook::AddToSpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/addtospeeddialdialog.cpp" line="+75"/>
        <source>Add to speed dial</source>
        <translation>短縮ダイヤルに追加</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Speed dial</source>
        <translation>短縮ダイヤル</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name of the new speed dial</source>
        <translation>新しい短縮ダイヤルの名前</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name; only you will see it</source>
        <translation>名前 (自分だけに表示されます)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Contact:</source>
        <translation>連絡先:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Speed dial:</source>
        <translation>短縮ダイヤル(&amp;S):</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Primary number: what this speed dial will dial</source>
        <translation>プライマリ番号: この短縮ダイヤルがダイヤルする番号</translation>
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
        <translation>新しいプライベート短縮ダイヤル…</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>This contact is in that speed dial already.</source>
        <translation>この連絡先は、すでにその短縮ダイヤルにあります。</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Chosen at %1 and never added.</source>
        <translation>%1 に選択され、追加されていません。</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkButton</name>
    <message>
        <location filename="../ui/bulk/bulkbutton.cpp" line="+21"/>
        <source>Shows what became of each entry</source>
        <translation>各エントリの結果を表示します</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>一時停止: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkCommands</name>
    <message>
        <location filename="../ui/shell/bulkcommands.cpp" line="+171"/>
        <source>There is no other speed dial that you may add to. Create one first.</source>
        <translation>追加できる短縮ダイヤルがほかにありません。先に作成してください。</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Undo or redo: %1</source>
        <comment>what is done</comment>
        <translation>元に戻す、またはやり直し: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkDialog</name>
    <message>
        <location filename="../ui/bulk/bulkdialog.cpp" line="+60"/>
        <source>&amp;Speed dial:</source>
        <translation>短縮ダイヤル(&amp;S):</translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%Ln selected entries are not loaded yet and are left out. Select them again when the directory is loaded.</source>
        <translation>
            <numerusform>選択した %Ln 件のエントリはまだ読み込まれていないため、対象外です。ディレクトリが読み込まれてから選択し直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln entries of “%1”</source>
        <translation>
            <numerusform>「%1」の %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>What you type or tick is changed in all of them; everything else stays as it is.</source>
        <translation>入力またはチェックした内容がすべてに反映され、それ以外はそのままです。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To be changed: %1</source>
        <comment>names of fields</comment>
        <translation>変更対象: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show &amp;Plan</source>
        <translation>計画を表示(&amp;P)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Nothing was changed yet. Discard what you entered?</source>
        <translation>まだ何も変更されていません。入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkFields</name>
    <message>
        <location filename="../ui/bulk/bulkfields.cpp" line="+28"/>
        <source>(several values)</source>
        <comment>in place of a field&apos;s value, where contacts differ</comment>
        <translation>(複数の値)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Phone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Business</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Access Rights</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allow: Change</source>
        <translation>許可: 変更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Allow: Delete</source>
        <translation>許可: 削除</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Change %1</source>
        <comment>a field</comment>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ticked: the field is changed in all of them</source>
        <translation>チェックあり: すべてでこのフィールドを変更します</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>内線</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>内線を自動ダイヤル</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, extension</source>
        <translation>%1、内線</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1、内線を自動ダイヤル</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server did not tell these entries&apos; access rights; they stay as they are.</source>
        <translation>サーバーはこれらのエントリのアクセス権を通知しませんでした。現状のままになります。</translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>Is cleared in all %Ln entries.</source>
        <translation>
            <numerusform>%Ln 件すべてで空になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanModel</name>
    <message>
        <location filename="../ui/bulk/bulkplanmodel.cpp" line="+19"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conflict</source>
        <translation>競合</translation>
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
        <translation>エントリ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Before → after, or why not</source>
        <translation>変更前 → 変更後、または理由</translation>
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
        <translation>どれも実行できません。理由は各エントリにあります。</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln entries will be deleted.</source>
        <translation>
            <numerusform>%Ln 件のエントリが削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries will be added.</source>
        <comment>to a speed dial</comment>
        <translation>
            <numerusform>%Ln 件のエントリが追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in %2.</source>
        <comment>3 fields will be changed, 3 entries</comment>
        <translation>%2で%1。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln fields will be changed</source>
        <translation>
            <numerusform>%Ln 個のフィールドが変更されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln entries</source>
        <comment>changed in so many</comment>
        <translation>
            <numerusform>%Ln 件のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>&amp;Yes, delete all %Ln entries</source>
        <translation>
            <numerusform>はい、%Ln 件すべて削除(&amp;Y)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>&amp;Yes, add all %Ln entries</source>
        <translation>
            <numerusform>はい、%Ln 件すべて追加(&amp;Y)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>&amp;Yes, change all %Ln entries</source>
        <translation>
            <numerusform>はい、%Ln 件すべて変更(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which entries are listed</source>
        <translation>一覧に表示するエントリ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What is planned for each entry</source>
        <translation>各エントリの予定</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Looking what would change…</source>
        <translation>変更内容を確認中…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>All (%1)</source>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To do (%1)</source>
        <translation>実行予定 (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped (%1)</source>
        <translation>スキップ (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In conflict (%1)</source>
        <translation>競合 (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::BulkResultModel</name>
    <message>
        <location filename="../ui/bulk/bulkresultmodel.cpp" line="+160"/>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Left out: conflict</source>
        <translation>対象外: 競合</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Left out</source>
        <translation>対象外</translation>
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
        <translation>エントリ</translation>
    </message>
    <message>
        <location line="-26"/>
        <location line="+28"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Reason, or before → after</source>
        <translation>理由、または変更前 → 変更後</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which entries are listed</source>
        <translation>一覧に表示するエントリ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To come</source>
        <translation>未処理</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What became of each entry</source>
        <translation>各エントリの結果</translation>
    </message>
    <message>
        <location line="+50"/>
        <location line="+47"/>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>&amp;Cancel the Rest</source>
        <translation>残りをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resol&amp;ve…</source>
        <translation>解決(&amp;V)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save Result…</source>
        <translation>結果を保存(&amp;S)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Undo All</source>
        <translation>すべて元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Paused: %1</source>
        <comment>how far it is</comment>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Finished: %1</source>
        <comment>how far it is</comment>
        <translation>終了: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Possible when it is over</source>
        <translation>終了後に実行できます</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>All that was done is being undone. What somebody else has changed meanwhile is left alone.</source>
        <translation>実行したものをすべて元に戻しています。その間にほかの人が変更したものには触れません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Saving the result…</source>
        <translation>結果を保存中…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result was saved in %1.</source>
        <translation>結果を %1 に保存しました。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The result was not saved in %1: %2</source>
        <comment>a file, why</comment>
        <translation>結果を %1 に保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>dialbook::BusySpinner</name>
    <message>
        <location filename="../ui/widgets/busyspinner.cpp" line="+22"/>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateDialog</name>
    <message>
        <location filename="../ui/shell/certificatedialog.cpp" line="+17"/>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>dialbook::CertificateQuestion</name>
    <message>
        <location filename="../ui/session/certificatequestion.cpp" line="+35"/>
        <source>Nobody whom this computer knows vouches for it. That is usual where a CIC server signs its certificate itself.</source>
        <translation>このコンピューターが知っている発行元の保証がありません。CIC サーバーが自分で証明書に署名している場合によくあります。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was made for a server of another name.</source>
        <translation>別の名前のサーバー用に発行されています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has expired.</source>
        <translation>有効期限が切れています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not valid yet. Is the clock of this computer right?</source>
        <translation>まだ有効ではありません。このコンピューターの時計は合っていますか?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is missing, revoked or forged. Nobody should trust it.</source>
        <translation>存在しないか、失効または偽造されています。信頼してはいけません。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Do not connect</source>
        <translation>接続しない(&amp;D)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>T&amp;rust this certificate</source>
        <translation>この証明書を信頼(&amp;R)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The server&apos;s certificate has changed</source>
        <translation>サーバーの証明書が変わりました</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is this your server?</source>
        <translation>これはあなたのサーバーですか?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>サーバーの証明書が信頼されていません</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>You have trusted another certificate for %1 until now. Somebody who reads along would look like this; so would a server that was set up anew. Nothing was sent.</source>
        <translation>これまで %1 には別の証明書を信頼していました。通信を盗み見る者がいる場合も、サーバーを新しく設定し直した場合も、このようになります。何も送信されていません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 shows a certificate that does not prove who it is. Nothing was sent.</source>
        <translation>%1 の証明書では、相手を確認できません。何も送信されていません。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Your administrator has set that only certificates which this computer trusts are accepted. Ask them to have it trusted.</source>
        <translation>管理者の設定により、このコンピューターが信頼する証明書だけを使えます。この証明書を信頼できるようにするよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Compare the fingerprint with the one that your administrator gives you, by phone for example. If you trust it, Dialbook remembers that for this server and this certificate only.</source>
        <translation>フィンガープリントを、管理者から (電話などで) 伝えられたものと比べてください。信頼すると、Dialbook はこのサーバーとこの証明書についてだけ記憶します。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <translation>管理者に新しいフィンガープリントを確認しました(&amp;M)</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 to %2</source>
        <comment>from one date to another</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted until now</source>
        <translation>これまで信頼していたもの</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now</source>
        <translation>現在</translation>
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
        <translation>選択した変更の詳細</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Given %1 by %2</source>
        <comment>a moment, a person</comment>
        <translation>%1、%2 が指示</translation>
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
        <translation>サーバーの応答</translation>
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
        <translation>フィールド</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogDialog</name>
    <message>
        <location filename="../ui/changelog/changelogdialog.cpp" line="+76"/>
        <source>Change log</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Export CSV…</source>
        <translation>CSV をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Changes, the latest first</source>
        <translation>変更 (新しい順)</translation>
    </message>
    <message>
        <location line="+127"/>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No change matches.</source>
        <translation>一致する変更はありません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>The change log cannot be written down on this computer now: what you see here is lost when Dialbook ends.</source>
        <translation>現在、このコンピューターに変更履歴を書き込めません。ここに表示されている内容は、Dialbook を終了すると失われます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The change log is not kept, because Preferences say that nothing is kept on this computer: what you see here is lost when Dialbook ends.</source>
        <translation>設定でこのコンピューターに何も保存しないことになっているため、変更履歴は保存されません。ここに表示されている内容は、Dialbook を終了すると失われます。</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>What was changed with Dialbook on this computer in the last %n day(s). Preferences say how long it is kept.</source>
        <translation>
            <numerusform>過去 %n 日間に、このコンピューターの Dialbook で変更した内容です。保存期間は設定で決まります。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was changed with Dialbook on this computer. Preferences say how long it is kept.</source>
        <translation>このコンピューターの Dialbook で変更した内容です。保存期間は設定で決まります。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undoing…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+22"/>
        <source>&amp;Outbox…</source>
        <translation>送信トレイ(&amp;O)…</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>It is undone as soon as the connection is back.</source>
        <translation>接続が回復しだい、元に戻します。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy with this entry. Trying again…</source>
        <translation>サーバーはこのエントリでビジーです。再試行しています…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not undone yet: somebody else has changed the same meanwhile.</source>
        <translation>まだ元に戻していません。その間に、ほかの人が同じ箇所を変更しました。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not undone. Nothing was sent.</source>
        <translation>元に戻せませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Change log %1.csv</source>
        <extracomment>a file&apos;s name; %1 is a date such as 2026-11-22</extracomment>
        <translation>変更履歴 %1.csv</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Export change log</source>
        <translation>変更履歴をエクスポート</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>CSV files for spreadsheets (*.csv)</source>
        <translation>表計算用 CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Exporting %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln 件の変更をエクスポート中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln change(s) exported to %1</source>
        <translation>
            <numerusform>%Ln 件の変更を %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be written, and nothing was changed there. %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>%1 に書き込めませんでした。そこでは何も変更されていません。%2</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogExport</name>
    <message>
        <location filename="../ui/changelog/changelogexport.cpp" line="+19"/>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server&apos;s words</source>
        <translation>サーバーのメッセージ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Another person has logged in.</source>
        <translation>別の人がログインしました。</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogFilter</name>
    <message>
        <location filename="../ui/changelog/changelogfilter.cpp" line="+31"/>
        <source>Search the change log</source>
        <translation>変更履歴を検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names, values, numbers</source>
        <translation>名前、値、番号</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P):</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From… to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;From:</source>
        <translation>開始(&amp;F):</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;to:</source>
        <translation>終了(&amp;T):</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Show &amp;All Changes</source>
        <translation>すべての変更を表示(&amp;A)</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Only changes of %1</source>
        <translation>%1 の変更のみ</translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogModel</name>
    <message>
        <location filename="../ui/changelog/changelogmodel.cpp" line="+25"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Server&apos;s answer</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undone</source>
        <translation>元に戻しました</translation>
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
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move &amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choose Columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Columns of speed dials, first to last:</source>
        <translation>短縮ダイヤルの列 (表示順)(&amp;C):</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Columns of directories, first to last:</source>
        <translation>ディレクトリの列 (表示順)(&amp;C):</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>dialbook::ConflictDialog</name>
    <message>
        <location filename="../ui/contacts/conflictdialog.cpp" line="+52"/>
        <source>Conflict: %1</source>
        <translation>競合: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>While you were changing this entry, somebody else has changed the same fields. Choose for each what it is to hold. Your other changes are kept, and so are theirs.</source>
        <translation>このエントリを変更している間に、ほかの人が同じフィールドを変更しました。それぞれの内容を選んでください。あなたのほかの変更も、相手のほかの変更も残ります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The entry was deleted while you were changing it. You can create it again with what you have entered. It gets a new id then: links to it, such as those in speed dials, are broken and do not come back.</source>
        <translation>変更している間に、エントリが削除されました。入力した内容で作り直せます。その場合は新しい ID が付き、短縮ダイヤルなどからのリンクは切れたままで元に戻りません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Somebody else has changed this entry since you wanted to delete it.</source>
        <translation>削除しようとした後に、ほかの人がこのエントリを変更しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were renaming this speed dial, somebody else has renamed it.</source>
        <translation>この短縮ダイヤルの名前を変更している間に、ほかの人が名前を変更しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were setting the Primary Number, somebody else has set another.</source>
        <translation>プライマリ番号を設定している間に、ほかの人が別の番号を設定しました。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When you opened it</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours</source>
        <translation>あなたの入力</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 as it is now: %2</source>
        <comment>field, value</comment>
        <translation>%1 の現在の内容: %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 as you have it: %2</source>
        <comment>field, value</comment>
        <translation>%1 のあなたの入力: %2</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All as it is &amp;now</source>
        <translation>すべて現在の内容(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All &amp;yours</source>
        <translation>すべて自分の入力(&amp;Y)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose for each field first</source>
        <translation>先に各フィールドを選んでください</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Create Again</source>
        <translation>作り直す(&amp;C)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave It &amp;Deleted</source>
        <translation>削除のままにする(&amp;D)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Keep the Entry</source>
        <translation>エントリを残す(&amp;K)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Delete It</source>
        <translation>削除する(&amp;D)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Decide &amp;Later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionBanner</name>
    <message>
        <location filename="../ui/shell/connectionbanner.cpp" line="+59"/>
        <location line="+73"/>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>The connection to %1 is back.</source>
        <translation>%1 への接続が回復しました。</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The connection to %1 is lost.</source>
        <translation>%1 への接続が切れました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server says: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate of %1 has changed.</source>
        <translation>%1 の証明書が変わりました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trying now…</source>
        <translation>再試行しています…</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln edit(s) wait.</source>
        <translation>
            <numerusform>%Ln 件の変更が待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Certificate…</source>
        <translation>証明書(&amp;C)…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Outbox</source>
        <translation>送信トレイ(&amp;O)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You can read everything here but change nothing: this server is older than the version that lets other programs change directories and speed dials.</source>
        <translation>ここではすべて閲覧できますが、変更はできません。このサーバーは、ほかのプログラムからディレクトリや短縮ダイヤルを変更できるバージョンより古いものです。</translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionIndicator</name>
    <message>
        <location filename="../ui/shell/connectionindicator.cpp" line="+77"/>
        <source>Connected to %1 as %2</source>
        <translation>%1 に %2 として接続中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging in…</source>
        <translation>ログイン中…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging off…</source>
        <translation>ログアウト中…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: trying again</source>
        <translation>未接続: 再試行中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: your password is needed</source>
        <translation>未接続: パスワードが必要です</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged off</source>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Version: %1</source>
        <translation>バージョン: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encrypted (https)</source>
        <translation>暗号化あり (https)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not encrypted (http)</source>
        <translation>暗号化なし (http)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes arrive at once (event stream)</source>
        <translation>変更はすぐに届きます (イベント ストリーム)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Changes are asked for every second (polling)</source>
        <translation>変更を毎秒確認します (ポーリング)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactDetails</name>
    <message>
        <location filename="../ui/directories/contactdetails.cpp" line="+60"/>
        <source>This entry is being deleted.</source>
        <translation>このエントリは削除中です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+48"/>
        <source>Numbers</source>
        <translation>番号</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>No numbers.</source>
        <translation>番号はありません。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title, department and company</source>
        <translation>役職、部署、会社</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Workgroups</source>
        <translation>ワークグループ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Why this entry cannot be changed</source>
        <translation>このエントリを変更できない理由</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactEditor</name>
    <message>
        <location filename="../ui/contacts/contacteditor.cpp" line="+128"/>
        <source>New contact in %1[*]</source>
        <translation>%1 の新しい連絡先[*]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 - Properties[*]</source>
        <translation>%1 - プロパティ[*]</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Saves and closes (%1)</source>
        <translation>保存して閉じます (%1)</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Not saved yet: please look at the marked field.</source>
        <translation>まだ保存されていません。印の付いたフィールドを確認してください。</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The server does not accept this value.</source>
        <translation>サーバーはこの値を受け付けません。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What you have typed since you saved is not saved.</source>
        <translation>保存した後に入力した内容は、保存されていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you typed is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="../ui/contacts/contacteditormeanwhile.cpp" line="+44"/>
        <source>%1 (now &quot;%2&quot;)</source>
        <comment>a field, the value it has now</comment>
        <translation>%1 (現在「%2」)</translation>
    </message>
    <message>
        <location line="+145"/>
        <source>Someone else has just changed: %1. The new values are shown here; yours are untouched.</source>
        <translation>ほかの人が変更しました: %1。ここには新しい値が表示されています。あなたの入力はそのままです。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Someone else has changed what you are changing too: %1. Choose what is to be saved.</source>
        <translation>あなたが変更している箇所を、ほかの人も変更しました: %1。保存する内容を選んでください。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reso&amp;lve…</source>
        <translation>解決(&amp;L)…</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>An earlier change of this contact is not on the server yet: it is in the outbox. What you see here is without it.</source>
        <translation>この連絡先の以前の変更は、まだサーバーになく、送信トレイにあります。ここに表示されている内容には含まれていません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show O&amp;utbox</source>
        <translation>送信トレイを表示(&amp;U)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Typed at %1 and never saved.</source>
        <translation>%1 に入力され、保存されていません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Typed at %1 and never saved: %2.</source>
        <translation>%1 に入力され、保存されていません: %2。</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>What was typed at %1 is what the contact says now.</source>
        <translation>%1 に入力された内容は、連絡先の現在の内容と同じです。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Someone else has changed the same meanwhile: %1. Choose what is to be saved.</source>
        <translation>その間に、ほかの人が同じ箇所を変更しました: %1。保存する内容を選んでください。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This contact has been deleted meanwhile. What is typed here is still yours. Created again it gets a new id: speed dials that linked to it do not come back.</source>
        <translation>この連絡先はその間に削除されました。入力した内容は残っています。作り直すと新しい ID が付き、リンクしていた短縮ダイヤルは元に戻りません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Create a&amp;gain</source>
        <translation>作り直す(&amp;G)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactForm</name>
    <message>
        <location filename="../ui/contacts/contactform.cpp" line="+30"/>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Phone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Business</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Owner:</source>
        <translation>所有者:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others:</source>
        <comment>what other people may do with the entry</comment>
        <translation>ほかの人:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Access Rights</source>
        <translation>アクセス権</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactHeader</name>
    <message>
        <location filename="../ui/directories/contactheader.cpp" line="+103"/>
        <source>%1, sorted ascending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, sorted descending</source>
        <comment>for screen readers: a column</comment>
        <translation>%1、降順</translation>
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
        <translation>読み込み中</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 (needs attention: %2)</source>
        <extracomment>for screen readers; %1 is a cell of a speed-dial link, %2 e.g. &quot;Number changed&quot;</extracomment>
        <translation>%1 (要確認: %2)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 (being deleted)</source>
        <extracomment>for screen readers; %1 is a cell of the row that will be deleted</extracomment>
        <translation>%1 (削除中)</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactTableView</name>
    <message>
        <location filename="../ui/directories/contacttableview.cpp" line="+49"/>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <location line="+247"/>
        <source>Choose Columns…</source>
        <translation>列の選択…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>dialbook::ContactsPane</name>
    <message>
        <location filename="../ui/directories/contactspane.cpp" line="+67"/>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read Only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Only its owner sees this directory.</source>
        <translation>このディレクトリは所有者だけに表示されます。</translation>
    </message>
    <message>
        <location line="+236"/>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the Filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>This speed dial is empty</source>
        <translation>この短縮ダイヤルは空です</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a contact in any directory, then “Add to speed dial” in its menu.</source>
        <translation>いずれかのディレクトリで連絡先を選び、メニューの「短縮ダイヤルに追加」を使ってください。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory is empty</source>
        <translation>このディレクトリは空です</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Insert a new entry with %1.</source>
        <translation>%1 で新しいエントリを挿入できます。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This directory has not been loaded yet. It will be when the connection is back.</source>
        <translation>このディレクトリはまだ読み込まれていません。接続が回復すると読み込まれます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This directory cannot be shown</source>
        <translation>このディレクトリは表示できません</translation>
    </message>
</context>
<context>
    <name>dialbook::DeletionDialog</name>
    <message numerus="yes">
        <location filename="../ui/shell/deletiondialog.cpp" line="+54"/>
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can undo this for a few seconds.</source>
        <translation>数秒間は元に戻せます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>dialbook::DemoServer</name>
    <message>
        <location filename="../app/dialbook/demoserver.cpp" line="+26"/>
        <source>The server simulator cannot be used: %1.</source>
        <translation>サーバー シミュレーターを使用できません: %1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server simulator has ended.</source>
        <translation>サーバー シミュレーターが終了しました。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The server simulator is not on this computer. Install icws-simulator to see the demonstration.</source>
        <translation>サーバー シミュレーターがこのコンピューターにありません。デモを見るには icws-simulator をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>dialbook::Departure</name>
    <message>
        <location filename="../ui/shell/departure.cpp" line="+57"/>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」に保存されていない変更があります。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n windows have changes that are not saved.</source>
        <translation>
            <numerusform>%n 個のウィンドウに保存されていない変更があります。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>There is no connection to the server: %Ln changes cannot be sent.</source>
        <translation>
            <numerusform>サーバーに接続されていません。%Ln 件の変更を送信できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Sending %Ln changes to the server…</source>
        <translation>
            <numerusform>%Ln 件の変更をサーバーに送信中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln changes were refused by the server and not made.</source>
        <translation>
            <numerusform>%Ln 件の変更がサーバーに拒否され、実行されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>S&amp;witch anyway</source>
        <comment>to another profile</comment>
        <translation>それでも切り替える(&amp;W)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Discard and quit</source>
        <translation>破棄して終了(&amp;D)</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Discard and log off</source>
        <translation>破棄してログアウト(&amp;D)</translation>
    </message>
    <message>
        <location line="-36"/>
        <location line="+51"/>
        <source>&amp;Stay</source>
        <translation>とどまる(&amp;S)</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>&amp;Quit anyway</source>
        <translation>それでも終了(&amp;Q)</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>&amp;Log off anyway</source>
        <translation>それでもログアウト(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <location line="-101"/>
        <source>The server has not answered yet: %Ln changes are still on their way.</source>
        <translation>
            <numerusform>サーバーからまだ応答がありません。%Ln 件の変更を送信中です。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+118"/>
        <source>&amp;Discard and switch</source>
        <comment>to another profile</comment>
        <translation>破棄して切り替える(&amp;D)</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Logging off…</source>
        <translation>ログアウト中…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoriesPage</name>
    <message>
        <location filename="../ui/directories/directoriespage.cpp" line="+161"/>
        <location line="+53"/>
        <location line="+255"/>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location line="-256"/>
        <source>The server is taking long to send this directory.</source>
        <translation>サーバーがこのディレクトリを送信するのに時間がかかっています。</translation>
    </message>
    <message>
        <location line="+280"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away. This is “%2”.</source>
        <translation>「%1」はもうありません。削除されたか、表示する権限がなくなりました。これは「%2」です。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no longer there: it was deleted, or your right to see it was taken away.</source>
        <translation>「%1」はもうありません。削除されたか、表示する権限がなくなりました。</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Loading directories…</source>
        <translation>ディレクトリを読み込み中…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not connected.</source>
        <translation>未接続です。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are no directories that you may see.</source>
        <translation>表示できるディレクトリがありません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Choose a directory</source>
        <translation>ディレクトリを選んでください</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%Ln entries selected</source>
        <translation>
            <numerusform>%Ln 件のエントリを選択</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Select an entry to see its details.</source>
        <translation>エントリを選択すると詳細が表示されます。</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryDelegate</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="+229"/>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeModel</name>
    <message numerus="yes">
        <location filename="../ui/directories/directorytreemodel.cpp" line="+56"/>
        <source>%n links need attention. Select one to see why.</source>
        <translation>
            <numerusform>%n 件のリンクは確認が必要です。選択すると理由が表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n need attention</source>
        <extracomment>quietly beside a speed dial: so many of its links should be looked at</extracomment>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+215"/>
        <source>%1, loading</source>
        <extracomment>for screen readers: a group of directories that are still being loaded</extracomment>
        <translation>%1、読み込み中</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Private: only its owner sees it.</source>
        <translation>プライベート: 所有者だけに表示されます。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Being deleted.</source>
        <translation>削除中です。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>being deleted</source>
        <translation>削除中</translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeView</name>
    <message>
        <location filename="../ui/directories/directorytreeview.cpp" line="-210"/>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
</context>
<context>
    <name>dialbook::DraftBar</name>
    <message>
        <location filename="../ui/shell/draftbar.cpp" line="+26"/>
        <source>Adding %1 to the speed dial “%2” was begun at %3 and not finished.</source>
        <extracomment>%1 is a contact, %2 a speed dial, %3 a time</extracomment>
        <translation>%1 の短縮ダイヤル「%2」への追加が %3 に開始され、完了していません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A new name for “%1” was typed at %2 and not saved: %3.</source>
        <translation>「%1」の新しい名前が %2 に入力され、保存されていません: %3。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new speed dial was typed at %1 and not saved: %2.</source>
        <translation>新しい短縮ダイヤルが %1 に入力され、保存されていません: %2。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A new contact was typed at %1 and not saved: %2.</source>
        <translation>新しい連絡先が %1 に入力され、保存されていません: %2。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An edit from %1 was not saved: %2.</source>
        <translation>%1 の変更が保存されていません: %2。</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Its directory is not there now.</source>
        <translation>そのディレクトリは現在ありません。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n more after this one.</source>
        <translation>
            <numerusform>このほかに %n 件あります。</numerusform>
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
        <translation>続行(&amp;N)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>dialbook::EditBars</name>
    <message numerus="yes">
        <location filename="../ui/shell/editbars.cpp" line="+99"/>
        <source>%Ln deletions will be sent in %1 s.</source>
        <translation>
            <numerusform>%Ln 件の削除が %1 秒後に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” will be removed from “%2” in %3 s.</source>
        <translation>「%1」は %3 秒後に「%2」から除かれます。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” will be deleted in %2 s.</source>
        <translation>「%1」は %2 秒後に削除されます。</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Undo the latest</source>
        <translation>最後の操作を元に戻す</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>The server is busy. Dialbook tries %Ln changes again by itself.</source>
        <translation>
            <numerusform>サーバーはビジーです。Dialbook が %Ln 件の変更を自動的に再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+73"/>
        <source>%Ln changes were not made. Nothing is lost; see the details.</source>
        <translation>
            <numerusform>%Ln 件の変更が実行されませんでした。何も失われていません。詳細を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <location line="-66"/>
        <source>The server is busy. Dialbook tries “%1” again now (attempt %2 of %3).</source>
        <translation>サーバーはビジーです。Dialbook が「%1」を再試行しています (%3 回中 %2 回目)。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server is busy. Dialbook tries “%1” again in %2 s (attempt %3 of %4).</source>
        <translation>サーバーはビジーです。Dialbook が %2 秒後に「%1」を再試行します (%4 回中 %3 回目)。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Somebody else has changed the same meanwhile.</source>
        <translation>その間に、ほかの人が同じ箇所を変更しました。</translation>
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
        <translation>解決(&amp;L)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>dialbook::EditCourse</name>
    <message>
        <location filename="../ui/edits/editcourse.cpp" line="+85"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not saved. What you typed is still here.</source>
        <translation>保存されていません。入力した内容は残っています。</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>The server has not answered. Looking whether it was saved…</source>
        <translation>サーバーから応答がありません。保存されたかどうか確認しています…</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no connection to the server. This waits in the outbox and is sent as soon as the connection is back; you can close this window.</source>
        <translation>サーバーに接続されていません。この変更は送信トレイで待機し、接続が回復しだい送信されます。このウィンドウは閉じてかまいません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show O&amp;utbox</source>
        <translation>送信トレイを表示(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take &amp;Back</source>
        <translation>取り下げる(&amp;B)</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>The server is busy with this entry. Trying again now (attempt %1 of %2).</source>
        <translation>サーバーはこのエントリでビジーです。再試行しています (%2 回中 %1 回目)。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server is busy with this entry. Trying again in %1 s (attempt %2 of %3).</source>
        <translation>サーバーはこのエントリでビジーです。%1 秒後に再試行します (%3 回中 %2 回目)。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Retr&amp;y</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
</context>
<context>
    <name>dialbook::EditReporter</name>
    <message>
        <location filename="../ui/shell/editreporter.cpp" line="+13"/>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The contact was created.</source>
        <translation>連絡先を作成しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was changed.</source>
        <translation>連絡先を変更しました。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The contact was deleted.</source>
        <translation>連絡先を削除しました。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The speed dial was created.</source>
        <translation>短縮ダイヤルを作成しました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was renamed.</source>
        <translation>短縮ダイヤルの名前を変更しました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The speed dial was deleted.</source>
        <translation>短縮ダイヤルを削除しました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Added to “%1”.</source>
        <translation>「%1」に追加しました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The primary number was set.</source>
        <translation>プライマリ番号を設定しました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Removed from “%1”.</source>
        <translation>「%1」から除きました。</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Undone. Nothing was sent.</source>
        <translation>元に戻しました。何も送信されていません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not done: somebody else has changed the same meanwhile.</source>
        <translation>実行されませんでした。その間に、ほかの人が同じ箇所を変更しました。</translation>
    </message>
</context>
<context>
    <name>dialbook::FilterBar</name>
    <message>
        <location filename="../ui/directories/filterbar.cpp" line="+23"/>
        <source>Filter this list</source>
        <translation>この一覧をフィルター</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter by name, number, company…</source>
        <translation>名前、番号、会社などでフィルター…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words and numbers in any order, written in any way (%1)</source>
        <translation>語句と番号は、どの順序でも、どの書き方でもかまいません (%1)</translation>
    </message>
</context>
<context>
    <name>dialbook::FindActions</name>
    <message>
        <location filename="../ui/find/findactions.cpp" line="+18"/>
        <source>&amp;Copy number</source>
        <translation>番号をコピー(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Add to speed dial…</source>
        <translation>短縮ダイヤルに追加(&amp;A)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Show in directory</source>
        <translation>ディレクトリで表示(&amp;S)</translation>
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
        <translation>誰も選ばれていません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Log in first.</source>
        <translation>先にログインしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no number to copy.</source>
        <translation>コピーする番号がありません。</translation>
    </message>
</context>
<context>
    <name>dialbook::FindNumbers</name>
    <message>
        <location filename="../ui/find/findnumbers.cpp" line="+50"/>
        <source>Enter: %1</source>
        <comment>what the Enter key uses, e.g. Business Phone 555 0100</comment>
        <translation>Enter キー: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing to dial: this entry has no number.</source>
        <translation>ダイヤルできません。このエントリには番号がありません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The primary number is empty. Choose another one:</source>
        <translation>プライマリ番号が空です。別の番号を選んでください:</translation>
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
        <translation>すべてのディレクトリを検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, number, or anything else</source>
        <translation>名前、番号、その他何でも</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Persons found</source>
        <translation>見つかった人</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location line="+136"/>
        <source>Several words in any order, from any field; numbers however they are written.</source>
        <translation>どのフィールドの語句でも、どの順序でも検索できます。番号の書き方は問いません。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No directories are known yet.</source>
        <translation>まだディレクトリがありません。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody found.</source>
        <translation>誰も見つかりません。</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n 人見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>At least %n persons found; the best are shown.</source>
        <translation>
            <numerusform>少なくとも %n 人見つかりました。最もよく一致するものを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are logged out: this is what was last known.</source>
        <translation>ログアウト中です。最後にわかっている内容を表示しています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not connected: this is what was last known.</source>
        <translation>未接続です。最後にわかっている内容を表示しています。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Still loading: more may be found.</source>
        <translation>まだ読み込み中です。さらに見つかることがあります。</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>There is no number to use.</source>
        <translation>使用できる番号がありません。</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Show in “%1”</source>
        <translation>「%1」で表示</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultDelegate</name>
    <message>
        <location filename="../ui/find/findresultdelegate.cpp" line="+96"/>
        <source>No number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The primary number is empty</source>
        <translation>プライマリ番号が空です</translation>
    </message>
</context>
<context>
    <name>dialbook::FindResultsModel</name>
    <message>
        <location filename="../ui/find/findresultsmodel.cpp" line="+86"/>
        <source>no number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on a speed dial</source>
        <translation>短縮ダイヤルに登録済み</translation>
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
        <translation>ユーザー:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Workgroup:</source>
        <translation>ワークグループ:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skill:</source>
        <translation>スキル:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Directory:</source>
        <translation>ディレクトリ:</translation>
    </message>
</context>
<context>
    <name>dialbook::GuideDialog</name>
    <message>
        <location filename="../ui/shell/guidedialog.cpp" line="+53"/>
        <source>User&apos;s guide</source>
        <translation>ユーザー ガイド</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>For &amp;agents</source>
        <translation>エージェント向け(&amp;A)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For &amp;supervisors</source>
        <translation>スーパーバイザー向け(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For a&amp;dministrators</source>
        <translation>管理者向け(&amp;D)</translation>
    </message>
</context>
<context>
    <name>dialbook::HelpCommands</name>
    <message>
        <location filename="../ui/shell/helpcommands.cpp" line="+42"/>
        <source>Copied: versions, the state of the connection, and the last refusals. No names, numbers or passwords.</source>
        <translation>コピーしました: バージョン、接続の状態、最近の拒否。名前、番号、パスワードは含まれません。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The log lies in %1.</source>
        <translation>ログは %1 にあります。</translation>
    </message>
</context>
<context>
    <name>dialbook::JournalReporter</name>
    <message>
        <location filename="../ui/shell/journalreporter.cpp" line="+16"/>
        <source>The record of your changes on this computer was damaged and has been set aside. What had not been sent yet, what you were typing, and the change log may be missing.</source>
        <translation>このコンピューターにある変更の記録が壊れていたため、別に保管しました。未送信の変更、入力中だった内容、変更履歴が失われている可能性があります。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The record of your changes on this computer was written by a newer Dialbook and is left as it is. What you do now is lost when this Dialbook ends before it was sent.</source>
        <translation>このコンピューターにある変更の記録は、より新しい Dialbook で書かれたもので、そのまま残してあります。送信前にこの Dialbook を終了すると、これから行う変更は失われます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because their folder cannot be written. What has not been sent is lost when Dialbook ends.</source>
        <translation>フォルダーに書き込めないため、このコンピューターに変更を記録できません。送信されていないものは、Dialbook を終了すると失われます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your changes cannot be written down on this computer, because the disk is full. What has not been sent is lost when Dialbook ends.</source>
        <translation>ディスクがいっぱいのため、このコンピューターに変更を記録できません。送信されていないものは、Dialbook を終了すると失われます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Another Dialbook of yours is open and keeps the record of your changes. What you do in this one is lost when it ends before it was sent.</source>
        <translation>別の Dialbook が開いていて、変更を記録しています。送信前にこの Dialbook を終了すると、ここで行う変更は失われます。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your changes on this computer</source>
        <translation>このコンピューターにある変更</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all records of changes kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>このコンピューターに保存されている変更の記録を、すべては削除できませんでした。ほかの Dialbook を閉じてから、もう一度設定をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>dialbook::LanguagePreferences</name>
    <message>
        <location filename="../ui/preferences/languagepreferences.cpp" line="+17"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>System</source>
        <comment>the language</comment>
        <translation>システム</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Another language is used from the next start of Dialbook on: quit it (File &gt; Quit) and start it again.</source>
        <translation>別の言語は Dialbook の次回起動時から使われます。終了 (ファイル &gt; 終了) してからもう一度起動してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lang&amp;uage of Dialbook:</source>
        <translation>Dialbook の言語(&amp;U):</translation>
    </message>
</context>
<context>
    <name>dialbook::LinkPanel</name>
    <message>
        <location filename="../ui/directories/linkpanel.cpp" line="+67"/>
        <source>Accept the New Number</source>
        <translation>新しい番号を承認</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose Another Number…</source>
        <translation>別の番号を選択…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look for the Contact…</source>
        <translation>連絡先を検索…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove from Speed Dial</source>
        <translation>短縮ダイヤルから除く</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs attention: %1</source>
        <extracomment>for screen readers; %1 is e.g. &quot;Number changed&quot;</extracomment>
        <translation>要確認: %1</translation>
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
            <numerusform>%n 件のリンクの確認が必要になりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::LogInPage</name>
    <message>
        <location filename="../ui/session/loginpage.cpp" line="+104"/>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>remembering the password</source>
        <translation>パスワードの記憶</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Set by your administrator: %1.</source>
        <extracomment>%1 is what was set: the server, the user</extracomment>
        <translation>管理者が設定: %1。</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+481"/>
        <source>Remember the password</source>
        <translation>パスワードを記憶する</translation>
    </message>
    <message>
        <location line="-480"/>
        <source>Your administrator does not allow it, but the keychain has not forgotten it.</source>
        <translation>管理者は許可していませんが、キーチェーンにはまだパスワードが残っています。</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>cic1.example.com</source>
        <translation>cic1.example.com</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remember the password</source>
        <translation>パスワードを記憶する(&amp;R)</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+355"/>
        <source>This computer has no keychain, so the password cannot be remembered.</source>
        <translation>このコンピューターにはキーチェーンがないため、パスワードを記憶できません。</translation>
    </message>
    <message>
        <location line="-341"/>
        <source>Logging in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Log in</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Read the &amp;directories as of %1</source>
        <translation>%1 時点のディレクトリを見る(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read the last known &amp;directories</source>
        <translation>最後にわかっているディレクトリを見る(&amp;D)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The directories and speed dials of your CIC server</source>
        <translation>CIC サーバーのディレクトリと短縮ダイヤル</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can read what was known as of %1. Log in to bring it up to date.</source>
        <translation>%1 時点の内容を閲覧できます。最新の内容にするには、ログインしてください。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Log in to bring the directories up to date.</source>
        <translation>ディレクトリを最新にするには、ログインしてください。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Which server? Type its name, for example cic1.example.com.</source>
        <translation>どのサーバーですか? cic1.example.com のように名前を入力してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not the name or address of a server.</source>
        <translation>サーバーの名前またはアドレスではありません。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your administrator does not allow unencrypted connections (http). Use https, or only the server&apos;s name.</source>
        <translation>管理者は暗号化されていない接続 (http) を許可していません。https を使うか、サーバーの名前だけを入力してください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Who are you? Type your user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Logging in to %1…</source>
        <translation>%1 にログイン中…</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Log in to %1</source>
        <translation>%1 にログイン</translation>
    </message>
    <message>
        <location line="+132"/>
        <source>The keychain did not take the password. You will be asked for it next time.</source>
        <translation>キーチェーンにパスワードを保存できませんでした。次回は入力が必要です。</translation>
    </message>
</context>
<context>
    <name>dialbook::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="+95"/>
        <source>Tools</source>
        <translation>ツール バー</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Still loading: %1 of %2</source>
        <translation>まだ読み込み中: %2 件中 %1 件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>The server has ended the session: %1</source>
        <translation>サーバーがセッションを終了しました: %1</translation>
    </message>
    <message>
        <location line="+67"/>
        <source>You are not logged in. You see what was known as of %1.</source>
        <translation>ログインしていません。%1 時点の内容を表示しています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are not logged in. You see what was last known.</source>
        <translation>ログインしていません。最後にわかっている内容を表示しています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Log in…</source>
        <translation>ログイン(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>dialbook::MessageBar</name>
    <message>
        <location filename="../ui/feedback/messagebar.cpp" line="+34"/>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <comment>kind of message</comment>
        <translation>完了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location line="+46"/>
        <location line="+23"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
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
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Na&amp;me of the profile:</source>
        <translation>プロファイルの名前(&amp;M):</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For another server or user: with settings, directories and a remembered password of its own. Dialbook logs off, and starts again with it.</source>
        <translation>別のサーバーまたはユーザー用です。設定、ディレクトリ、記憶したパスワードを別に持ちます。Dialbook はログアウトし、このプロファイルで再起動します。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Switch</source>
        <translation>切り替え(&amp;S)</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>There is a profile of this name already.</source>
        <translation>この名前のプロファイルは既にあります。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 32 letters (A to Z), digits, dashes and underscores.</source>
        <translation>英字 (A から Z)、数字、ハイフン、アンダースコアで 32 文字以内。</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationButton</name>
    <message>
        <location filename="../ui/feedback/notificationbutton.cpp" line="+62"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>Notifications: %n not seen yet</source>
        <translation>
            <numerusform>通知: 未確認 %n 件</numerusform>
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
        <translation>%1、%2、%3: %4</translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationPanel</name>
    <message>
        <location filename="../ui/feedback/notificationpanel.cpp" line="+114"/>
        <location line="+57"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location line="-56"/>
        <source>Clear</source>
        <comment>remove all notifications</comment>
        <translation>クリア</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The selected notification</source>
        <translation>選択した通知</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Select a notification to read all of it here.</source>
        <translation>通知を選択すると、ここに全文が表示されます。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nothing to tell.
What Dialbook reports will be kept here.</source>
        <translation>通知はありません。
Dialbook からの通知はここに残ります。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Copy the selected notification with its details</source>
        <translation>選択した通知を詳細と一緒にコピー</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove all notifications from this list</source>
        <translation>この一覧からすべての通知を除く</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>%1, %2</source>
        <comment>kind of message, time</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>dialbook::NumberButton</name>
    <message>
        <location filename="../ui/directories/numberbutton.cpp" line="+31"/>
        <source>%1, Primary Number, but it is empty</source>
        <translation>%1、プライマリ番号 (空)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2, Primary Number</source>
        <translation>%1、%2、プライマリ番号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>for screen readers: name of a number, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copies the number</source>
        <translation>番号をコピーします</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1
Click to copy.</source>
        <translation>%1
クリックでコピー。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 · Primary Number</source>
        <extracomment>%1 is the name of a number, e.g. &quot;Mobile&quot;</extracomment>
        <translation>%1 · プライマリ番号</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Primary Number</source>
        <translation>プライマリ番号</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>no number</source>
        <translation>番号なし</translation>
    </message>
</context>
<context>
    <name>dialbook::NumberLinks</name>
    <message>
        <location filename="../ui/shell/numberlinks.cpp" line="+42"/>
        <source>Log in, and the number of the link is looked for.</source>
        <translation>ログインすると、リンクの番号を検索します。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The link holds no telephone number, so nothing is looked for.</source>
        <translation>リンクに電話番号が含まれていないため、検索しません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a link</source>
        <translation>リンクを開く</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxButton</name>
    <message numerus="yes">
        <location filename="../ui/outbox/outboxbutton.cpp" line="+13"/>
        <source>%Ln edit(s) wait</source>
        <translation>
            <numerusform>%Ln 件の変更が待機中</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Shows the edits that are not on the server yet</source>
        <translation>まだサーバーに届いていない変更を表示します</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxDialog</name>
    <message>
        <location filename="../ui/outbox/outboxdialog.cpp" line="+28"/>
        <source>No edit waits: everything is on the server.</source>
        <translation>待機中の変更はありません。すべてサーバーにあります。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edits that wait</source>
        <translation>待機中の変更</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Reso&amp;lve…</source>
        <translation>解決(&amp;L)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Take Back</source>
        <translation>取り下げる(&amp;T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Give Up…</source>
        <translation>取りやめる(&amp;G)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send &amp;Earlier</source>
        <translation>先に送信(&amp;E)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Possible where the server comes out the same</source>
        <translation>サーバーでの結果が変わらない場合に実行できます</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>It was too late: it has just been sent.</source>
        <translation>間に合いませんでした。たった今送信されました。</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Give up %1? It may have been done all the same; Dialbook does not look any more.</source>
        <translation>%1 を取りやめますか? すでに実行されている可能性もありますが、Dialbook はもう確認しません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give up %1? What it would have changed is lost.</source>
        <translation>%1 を取りやめますか? 変更内容は失われます。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give &amp;up</source>
        <translation>取りやめる(&amp;U)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxModel</name>
    <message>
        <location filename="../ui/outbox/outboxmodel.cpp" line="+198"/>
        <source>Edit</source>
        <translation>変更</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>State</source>
        <translation>状態</translation>
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
            <numerusform>%n 秒後に送信</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waits for the connection; it may have been done</source>
        <translation>接続待ち (実行済みの可能性があります)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy; trying again in %1 s (attempt %2 of %3)</source>
        <translation>サーバーはビジーです。%1 秒後に再試行 (%3 回中 %2 回目)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Looking whether it was done</source>
        <translation>実行されたかどうか確認中</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Conflict: deleted meanwhile</source>
        <translation>競合: その間に削除されました</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Conflict: somebody else was faster</source>
        <translation>競合: ほかの人が先に変更しました</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It is kept back so that it can be undone.</source>
        <translation>元に戻せるように、送信を遅らせています。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was sent, and no answer came. When the connection is back Dialbook looks whether it was done, and does it only if it was not.</source>
        <translation>送信しましたが、応答がありませんでした。接続が回復すると、Dialbook は実行されたかどうかを確認し、実行されていない場合だけ実行します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is sent when the connection is back, if nobody else has changed the same by then.</source>
        <translation>接続が回復したときに、ほかの人が同じ箇所を変更していなければ送信されます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is on its way to the server.</source>
        <translation>サーバーに送信しています。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server is busy with this entry. Dialbook tries again by itself.</source>
        <translation>サーバーはこのエントリでビジーです。Dialbook が自動的に再試行します。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server has not answered. Dialbook looks whether it was done, and does it again only if it was not.</source>
        <translation>サーバーから応答がありません。Dialbook は実行されたかどうかを確認し、実行されていない場合だけやり直します。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entry was deleted meanwhile. What you entered is still here.</source>
        <translation>その間にエントリが削除されました。入力した内容は残っています。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else has changed the same meanwhile. Nothing of theirs is overwritten unless you say so.</source>
        <translation>その間に、ほかの人が同じ箇所を変更しました。指示がない限り、その変更は上書きされません。</translation>
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
        <translation>先に連絡先を選択してください。</translation>
    </message>
    <message>
        <location line="-107"/>
        <location line="+17"/>
        <source>It is already being deleted.</source>
        <translation>すでに削除中です。</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Choose a speed dial first.</source>
        <translation>先に短縮ダイヤルを選んでください。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Choose a directory first.</source>
        <translation>先にディレクトリを選んでください。</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Its number is the one that was last used.</source>
        <translation>番号は前回使ったものと同じです。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Select a contact that has a number first.</source>
        <translation>先に番号のある連絡先を選択してください。</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Delete “%1” from “%2”?</source>
        <translation>「%1」を「%2」から削除しますか?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Delete contact</source>
        <translation>連絡先の削除</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Delete the speed dial “%1”?</source>
        <translation>短縮ダイヤル「%1」を削除しますか?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is empty.</source>
        <translation>中身は空です。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Its %n links go with it. The contacts themselves stay.</source>
        <translation>
            <numerusform>リンク %n 件も削除されます。連絡先自体は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is shared: others may be using it.</source>
        <translation>共有されているため、ほかの人が使っている可能性があります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delete speed dial</source>
        <translation>短縮ダイヤルの削除</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordField</name>
    <message>
        <location filename="../ui/session/passwordfield.cpp" line="+20"/>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>dialbook::PasswordPrompt</name>
    <message>
        <location filename="../ui/session/passwordprompt.cpp" line="+35"/>
        <source>Your password is asked for</source>
        <translation>パスワードの入力が求められています</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Your password, please</source>
        <translation>パスワードを入力してください</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+204"/>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <location line="-201"/>
        <source>Log &amp;off</source>
        <translation>ログアウト(&amp;O)</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>The server has ended the session of %1. Everything you typed is still here: log in again to carry on.</source>
        <translation>サーバーが %1 のセッションを終了しました。入力した内容はすべて残っています。続けるには、ログインし直してください。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server says: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <location line="+126"/>
        <source>Logging in…</source>
        <translation>ログイン中…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Log in again</source>
        <translation>もう一度ログイン</translation>
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
        <translation>%1、内線</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, Auto Dial Extension</source>
        <translation>%1、内線を自動ダイヤル</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Dials the extension by itself after the number</source>
        <translation>番号の後に内線を自動的にダイヤルします</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs both a number and an extension</source>
        <translation>番号と内線の両方が必要です</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The dial plan cannot dial this number. It can be saved all the same.</source>
        <translation>ダイヤルプランではこの番号にダイヤルできません。このまま保存できます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Internal number; dials %1</source>
        <translation>内部番号、%1 をダイヤル</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dials %1</source>
        <translation>%1 をダイヤル</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1; dials %2</source>
        <comment>a number&apos;s classification, what is dialled</comment>
        <translation>%1、%2 をダイヤル</translation>
    </message>
</context>
<context>
    <name>dialbook::PhonesSection</name>
    <message>
        <location filename="../ui/contacts/phonessection.cpp" line="+25"/>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ext.</source>
        <translation>内線</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Auto Dial Extension</source>
        <translation>内線を自動ダイヤル</translation>
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
        <translation>%1 内線 %2</translation>
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
        <translation>%1 (空)</translation>
    </message>
</context>
<context>
    <name>dialbook::PortalShortcut</name>
    <message>
        <location filename="../ui/globalshortcut/portalshortcut.cpp" line="+102"/>
        <source>Find a contact</source>
        <translation>連絡先を検索</translation>
    </message>
</context>
<context>
    <name>dialbook::PreferencesDialog</name>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="+57"/>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;ertificates</source>
        <translation>証明書(&amp;E)</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Ge&amp;neral</source>
        <translation>全般(&amp;N)</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep the last known directories on this computer</source>
        <translation>最後にわかっているディレクトリをこのコンピューターに保存する(&amp;K)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are shown at the next start before the server answers, and can be read and searched while you are not connected. Only you can read them.</source>
        <translation>次回の起動時に、サーバーの応答前に表示され、接続していない間も閲覧と検索ができます。読めるのは自分だけです。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is kept now is deleted at once, with what Dialbook remembers of the links in your speed dials: directories, numbers last used, and with the change log and the record of your edits: what has not been sent is lost when Dialbook ends. Of everybody who uses this account.</source>
        <translation>保存されているものはすぐに削除されます。ディレクトリ、短縮ダイヤルのリンクについて Dialbook が記憶している前回の番号、変更履歴、変更の記録が対象です。送信されていないものは、Dialbook を終了すると失われます。このアカウントを使う全員が対象です。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Change log</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>for ever</source>
        <comment>how long changes are kept</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep c&amp;hanges for:</source>
        <translation>変更の保存期間(&amp;H):</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Find from anywhere</source>
        <translation>どこからでも検索</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Global shortcut for Find:</source>
        <translation>検索のグローバル ショートカット(&amp;G):</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Brings Dialbook to the front with Find open, whichever program you are working in.</source>
        <translation>どのプログラムを使っていても、Dialbook を前面に出して検索を開きます。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Global shortcut for Find</source>
        <translation>検索のグローバル ショートカット</translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source> day(s)</source>
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Without the setting above changes are kept until Dialbook ends.</source>
        <translation>上の設定がオフの場合、変更は Dialbook を終了するまで保存されます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What is older is deleted at once, and cannot be brought back.</source>
        <translation>それより古いものはすぐに削除され、元に戻せません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you change with Dialbook is kept on this computer for Tools &gt; Change log.</source>
        <translation>Dialbook で変更した内容は、[ツール] &gt; [変更履歴] のためにこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not applied yet.</source>
        <translation>まだ適用されていません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Off.</source>
        <translation>オフです。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Asking the desktop…</source>
        <translation>デスクトップに問い合わせ中…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Registered: it works in every program.</source>
        <translation>登録済み: どのプログラムでも使えます。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Registered: the desktop has given “%1”.</source>
        <translation>登録済み: デスクトップが「%1」を割り当てました。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Taken: another program uses these keys. Choose others, or apply again when it has ended.</source>
        <translation>使用中: 別のプログラムがこのキーを使っています。別のキーを選ぶか、そのプログラムの終了後にもう一度適用してください。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>These keys cannot be used: choose Ctrl, Alt or Meta with a key that your keyboard has, or a function key.</source>
        <translation>このキーは使えません。Ctrl、Alt、Meta のいずれかとキーボードにあるキーの組み合わせ、またはファンクション キーを選んでください。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not possible here: this desktop gives programs no keys that work everywhere, or you have refused it.</source>
        <translation>ここでは使えません。このデスクトップには、どこでも使えるキーをプログラムに割り当てる機能がないか、割り当てが拒否されました。</translation>
    </message>
</context>
<context>
    <name>dialbook::PrimaryNumberMenu</name>
    <message>
        <location filename="../ui/speeddial/primarynumbermenu.cpp" line="+14"/>
        <source>Set &amp;primary number</source>
        <translation>プライマリ番号を設定(&amp;P)</translation>
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
        <translation>%1 (空)</translation>
    </message>
</context>
<context>
    <name>dialbook::ProfileMenu</name>
    <message>
        <location filename="../ui/shell/profilemenu.cpp" line="+16"/>
        <source>Switch &amp;profile</source>
        <translation>プロファイルの切り替え(&amp;P)</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;New profile…</source>
        <translation>新しいプロファイル(&amp;N)…</translation>
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
        <translation>通常のプロファイル</translation>
    </message>
</context>
<context>
    <name>dialbook::ShortcutsDialog</name>
    <message>
        <location filename="../ui/shell/helpdialogs.cpp" line="+34"/>
        <location line="+4"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go to the next part of the window</source>
        <translation>ウィンドウの次の部分に移動</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear the filter, or cancel</source>
        <translation>フィルターをクリア、またはキャンセル</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save what a dialog holds</source>
        <translation>ダイアログの内容を保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find by the first letters in a list</source>
        <translation>一覧で先頭の文字から検索</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>type them</source>
        <translation>文字を入力</translation>
    </message>
</context>
<context>
    <name>dialbook::SpeedDialDialog</name>
    <message>
        <location filename="../ui/speeddial/speeddialdialog.cpp" line="+58"/>
        <source>Rename speed dial</source>
        <translation>短縮ダイヤルの名前の変更</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New speed dial</source>
        <translation>新しい短縮ダイヤル</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Who sees it</source>
        <translation>表示される人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Private: only I see it</source>
        <translation>プライベート: 自分だけに表示(&amp;P)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Shared: everybody sees it</source>
        <translation>共有: 全員に表示(&amp;S)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;add entries</source>
        <translation>ほかの人がエントリを追加できる(&amp;A)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;change primary numbers</source>
        <translation>ほかの人がプライマリ番号を変更できる(&amp;C)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others may &amp;remove entries</source>
        <translation>ほかの人がエントリを除くことができる(&amp;R)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This cannot be changed later.</source>
        <translation>後から変更することはできません。</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>Not renamed: somebody else has renamed it to “%1” meanwhile.</source>
        <translation>名前は変更されませんでした。その間に、ほかの人が名前を「%1」に変更しました。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reso&amp;lve…</source>
        <translation>解決(&amp;L)…</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Typed at %1 and never saved.</source>
        <translation>%1 に入力され、保存されていません。</translation>
    </message>
</context>
<context>
    <name>dialbook::StoreReporter</name>
    <message>
        <location filename="../ui/shell/storereporter.cpp" line="+16"/>
        <source>The directories kept on this computer were damaged and have been set aside. They are loaded from the server again.</source>
        <translation>このコンピューターに保存されていたディレクトリが壊れていたため、別に保管しました。サーバーから読み込み直します。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories kept on this computer were written by a newer Dialbook and have been set aside. They are loaded from the server again.</source>
        <translation>このコンピューターに保存されていたディレクトリは、より新しい Dialbook で書かれたものなので、別に保管しました。サーバーから読み込み直します。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The directories cannot be kept on this computer, because their folder cannot be written. Without a connection there will be nothing to read next time.</source>
        <translation>フォルダーに書き込めないため、このコンピューターにディレクトリを保存できません。接続がないと、次回は何も閲覧できません。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The directories cannot be kept on this computer, because the disk is full. Without a connection they will be out of date next time.</source>
        <translation>ディスクがいっぱいのため、このコンピューターにディレクトリを保存できません。接続がないと、次回は古い内容になります。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another Dialbook of yours is open. It keeps the directories on this computer; this one only reads them.</source>
        <translation>別の Dialbook が開いています。このコンピューターにディレクトリを保存するのはそちらで、こちらは読み取るだけです。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Directories kept on this computer</source>
        <translation>このコンピューターに保存されたディレクトリ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not all directories kept on this computer could be deleted. Close other Dialbooks and turn the setting off again.</source>
        <translation>このコンピューターに保存されたディレクトリを、すべては削除できませんでした。ほかの Dialbook を閉じてから、もう一度設定をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>dialbook::SweepIndicator</name>
    <message>
        <location filename="../ui/shell/sweepindicator.cpp" line="+56"/>
        <source>Loading directories: %1 of %2</source>
        <extracomment>entries loaded, entries of all directories</extracomment>
        <translation>ディレクトリを読み込み中: %2 件中 %1 件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Refreshing directories…</source>
        <translation>ディレクトリを更新中…</translation>
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
        <translation>Dialbook を表示(&amp;S)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Dialbook is still there</source>
        <translation>Dialbook はまだ動作しています</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Closing its window leaves it in the tray, ready at once. Quit with Ctrl+Q or in the menu of its icon; Preferences can change what closing does.</source>
        <translation>ウィンドウを閉じても、通知領域に残り、すぐに使えます。終了するには、Ctrl+Q またはアイコンのメニューを使います。閉じたときの動作は設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>dialbook::TroubleReporter</name>
    <message>
        <location filename="../ui/shell/troublereporter.cpp" line="+23"/>
        <source>Set aside as %1</source>
        <translation>%1 として保管しました</translation>
    </message>
</context>
<context>
    <name>dialbook::TrustedCertificates</name>
    <message>
        <location filename="../ui/preferences/trustedcertificates.cpp" line="+32"/>
        <source>&amp;Stop trusting</source>
        <translation>信頼をやめる(&amp;S)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Certificates that you have trusted, though this computer does not:</source>
        <translation>このコンピューターは信頼していないものの、あなたが信頼した証明書(&amp;C):</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Trusted certificates</source>
        <translation>信頼した証明書</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Trusted since</source>
        <translation>信頼した日時</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>not known</source>
        <comment>since when a certificate is trusted</comment>
        <translation>不明</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No longer trusted once you apply this, from the next connection on: %1. Dialbook will ask about the certificate again.</source>
        <translation>適用すると、次の接続から信頼されません: %1。Dialbook は証明書についてもう一度確認します。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set by your administrator: these certificates do not count.</source>
        <translation>管理者の設定により、これらの証明書は有効ではありません。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>dialbook::WindowPreferences</name>
    <message>
        <location filename="../ui/preferences/windowpreferences.cpp" line="+19"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>C&amp;losing the window leaves Dialbook in the tray</source>
        <translation>ウィンドウを閉じても Dialbook を通知領域に残す(&amp;L)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This desktop shows no tray at the moment: closing the window quits Dialbook.</source>
        <translation>このデスクトップには現在、通知領域がありません。ウィンドウを閉じると Dialbook は終了します。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Start Dialbook when I log in to this computer</source>
        <translation>このコンピューターへのログイン時に Dialbook を起動する(&amp;S)</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>This could not be written: the system does not let Dialbook change what starts with it.</source>
        <translation>書き込めませんでした。システムと同時に起動するものを、Dialbook から変更することはできません。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It starts without a window, in the tray where there is one.</source>
        <translation>ウィンドウを表示せずに、通知領域があればそこで起動します。</translation>
    </message>
</context>
</TS>
