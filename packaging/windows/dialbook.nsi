; SPDX-License-Identifier: GPL-3.0-or-later
; The installer of Dialbook for Windows. Given by `./run package windows`:
;   VERSION, TREE (what is installed), LIST (the lines that delete it again), SIDE (a picture), OUT (the installer)
; Command line: /S  no questions   /AllUsers, /CurrentUser   /D=FOLDER (last)   /DEMO  the server simulator too
; Uninstaller:  /S  no questions   /AllUsers, /CurrentUser   /DELETEDATA  what Dialbook keeps for this person too
; Ends with 0 when done, 1 when cancelled, 2 when it could not be done, 5 when Dialbook runs.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
Name "Dialbook"
OutFile "${OUT}"
BrandingText "Dialbook ${VERSION}"

!define REGISTERED "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dialbook"
!define CLASS "Dialbook.Number"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Dialbook"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${REGISTERED}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${REGISTERED}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include nsDialogs.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\dialbook.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.askForData un.takeAnswer
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include "${TEXTS}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Dialbook"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Installs Dialbook"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "GNU General Public License, version 3 or later"

Var deletesData
Var isUpgrade ; by a newer version's installer
Var box

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
    StrCpy $deletesData 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DELETEDATA" $1
    ${IfNot} ${Errors}
        StrCpy $deletesData 1
    ${EndIf}
    StrCpy $isUpgrade 0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    ${IfNot} ${Errors}
        StrCpy $isUpgrade 1
    ${EndIf}
FunctionEnd

; A program that runs cannot be written.
!macro NobodyRuns un
Function ${un}nobodyRuns
    ${If} ${FileExists} "$INSTDIR\dialbook.exe"
        again:
        ClearErrors
        FileOpen $0 "$INSTDIR\dialbook.exe" a
        ${If} ${Errors}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Runs)" /SD IDCANCEL IDRETRY again
            SetErrorLevel 5
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
FunctionEnd
!macroend
!insertmacro NobodyRuns ""
!insertmacro NobodyRuns "un."

Section "Dialbook" Program
    SectionIn RO
    Call nobodyRuns
    ; What an older version had and this one has not goes; what people keep stays.
    ReadRegStr $0 SHCTX "${REGISTERED}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\uninstall.exe"
        ExecWait '"$0\uninstall.exe" /S /$MultiUser.InstallMode /UPGRADE _?=$0' $1
        ${If} $1 != 0
            SetErrorLevel 2
            Abort
        ${EndIf}
    ${EndIf}
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r /x icws-simulator.exe "${TREE}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        SetErrorLevel 2
        Abort
    ${EndIf}
    CreateShortcut "$SMPROGRAMS\Dialbook.lnk" "$INSTDIR\dialbook.exe"

    ; What Windows shows among the programs.
    WriteRegStr SHCTX "${REGISTERED}" "DisplayName" "Dialbook"
    WriteRegStr SHCTX "${REGISTERED}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${REGISTERED}" "DisplayIcon" "$INSTDIR\dialbook.exe"
    WriteRegStr SHCTX "${REGISTERED}" "Publisher" "Dialbook"
    WriteRegStr SHCTX "${REGISTERED}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${REGISTERED}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${REGISTERED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${REGISTERED}" "NoModify" 1
    WriteRegDWORD SHCTX "${REGISTERED}" "NoRepair" 1

    ; tel: and callto: Windows asks the person which of the programs that are registered here opens them.
    WriteRegStr SHCTX "Software\Classes\${CLASS}" "" "Telephone number"
    WriteRegStr SHCTX "Software\Classes\${CLASS}" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\dialbook.exe,0"
    WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\dialbook.exe" -- "%1"'
    WriteRegStr SHCTX "Software\Dialbook\Capabilities" "ApplicationName" "Dialbook"
    WriteRegStr SHCTX "Software\Dialbook\Capabilities" "ApplicationDescription" "$(Described)"
    WriteRegStr SHCTX "Software\Dialbook\Capabilities" "ApplicationIcon" "$INSTDIR\dialbook.exe,0"
    WriteRegStr SHCTX "Software\Dialbook\Capabilities\URLAssociations" "tel" "${CLASS}"
    WriteRegStr SHCTX "Software\Dialbook\Capabilities\URLAssociations" "callto" "${CLASS}"
    WriteRegStr SHCTX "Software\RegisteredApplications" "Dialbook" "Software\Dialbook\Capabilities"
    ; Where nobody opens them yet, Dialbook does at once.
    Push "tel"
    Call openLink
    Push "callto"
    Call openLink
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function openLink
    Pop $1
    ReadRegStr $0 HKCR "$1\shell\open\command" ""
    ${If} $0 == ""
        WriteRegStr SHCTX "Software\Classes\$1" "" "URL:$1"
        WriteRegStr SHCTX "Software\Classes\$1" "URL Protocol" ""
        WriteRegStr SHCTX "Software\Classes\$1\shell\open\command" "" '"$INSTDIR\dialbook.exe" -- "%1"'
    ${EndIf}
FunctionEnd

Section /o "$(SimulatorName)" Simulator
    SetOutPath "$INSTDIR"
    File "${TREE}\icws-simulator.exe"
SectionEnd

Section "-size"
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${REGISTERED}" "EstimatedSize" $0
SectionEnd

Function .onInit
    SetRegView 64
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    !insertmacro MULTIUSER_INIT
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DEMO" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${Simulator}
    ${EndIf}
FunctionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(Described)"
    !insertmacro MUI_DESCRIPTION_TEXT ${Simulator} "$(SimulatorDescribed)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; --- Uninstalling ----------------------------------------------------------------------------------
Function un.askForData
    !insertmacro MUI_HEADER_TEXT "$(DataTitle)" ""
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 48u "$(DataExplained)"
    Pop $0
    ${NSD_CreateCheckbox} 0 56u 100% 12u "$(DataDelete)"
    Pop $box
    ${NSD_SetState} $box $deletesData
    nsDialogs::Show
FunctionEnd
Function un.takeAnswer
    ${NSD_GetState} $box $deletesData
FunctionEnd

Function un.closeLink
    Pop $1
    ReadRegStr $0 SHCTX "Software\Classes\$1\shell\open\command" ""
    ${If} $0 == '"$INSTDIR\dialbook.exe" -- "%1"'
        DeleteRegKey SHCTX "Software\Classes\$1"
    ${EndIf}
FunctionEnd

; Starting with this person's session, for whichever profiles.
Function un.endAutostart
    StrCpy $0 0
    ${Do}
        EnumRegValue $1 HKCU "Software\Microsoft\Windows\CurrentVersion\Run" $0
        ${If} $1 == ""
            ${Break}
        ${EndIf}
        ReadRegStr $2 HKCU "Software\Microsoft\Windows\CurrentVersion\Run" $1
        StrLen $3 '"$INSTDIR\dialbook.exe"'
        StrCpy $2 $2 $3
        ${If} $2 == '"$INSTDIR\dialbook.exe"'
            DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" $1
        ${Else}
            IntOp $0 $0 + 1
        ${EndIf}
    ${Loop}
FunctionEnd

; The passwords that Dialbook has in the Credential Manager: of the usual profile, or of the others.
Function un.deleteSecrets
    Pop $7
    System::Call 'advapi32::CredEnumerateW(w r7, i 0, *i .r1, *p .r2) i .r0'
    ${If} $0 != 0
        StrCpy $3 0
        ${While} $3 < $1
            IntPtrOp $4 $3 * ${NSIS_PTR_SIZE}
            IntPtrOp $4 $4 + $2
            System::Call '*$4(p .r5)'
            System::Call '*$5(i, i .r6, w .r7)' ; Flags, Type, TargetName
            System::Call 'advapi32::CredDeleteW(w r7, i r6, i 0)'
            IntOp $3 $3 + 1
        ${EndWhile}
        System::Call 'advapi32::CredFree(p r2)'
    ${EndIf}
FunctionEnd

Section "Uninstall"
    Call un.nobodyRuns
    !include "${LIST}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Dialbook.lnk"
    Push "tel"
    Call un.closeLink
    Push "callto"
    Call un.closeLink
    ${If} $isUpgrade = 0
        Call un.endAutostart
    ${EndIf}
    DeleteRegValue SHCTX "Software\RegisteredApplications" "Dialbook"
    DeleteRegKey SHCTX "Software\Dialbook\Capabilities"
    DeleteRegKey /ifempty SHCTX "Software\Dialbook"
    DeleteRegKey SHCTX "Software\Classes\${CLASS}"
    DeleteRegKey SHCTX "${REGISTERED}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    ${If} $deletesData = 1
        SetShellVarContext current
        RMDir /r "$APPDATA\Dialbook"
        RMDir /r "$LOCALAPPDATA\Dialbook"
        Push "Dialbook/*"
        Call un.deleteSecrets
        Push "Dialbook-*"
        Call un.deleteSecrets
    ${EndIf}
SectionEnd
