@echo off
rem Starts Pactwright.
rem   pactwright                      the IDE
rem   pactwright COMMAND ...          the command line: check, format, review, ide, ... (pactwright --help)
rem More options for the Java runtime: PACTWRIGHT_JAVA_OPTIONS.
setlocal EnableExtensions EnableDelayedExpansion
set "home=%~dp0"

set "java_home="
set "java_version=0"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined java_home (
  for /f "delims=" %%j in ('where java 2^>nul') do (
    if not defined java_home (
      for %%d in ("%%~dpj..") do call :consider "%%~fd"
    )
  )
)
if not defined java_home (
  for %%p in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft RedHat OpenJDK) do (
      for /d %%d in ("%%~p\%%~v\*") do call :newest "%%~fd"
    )
  )
  for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do call :newest "%%~fd"
)
if not defined java_home (
  echo Pactwright needs Java 21 or newer, and found none.>&2
  if defined JAVA_HOME (echo   JAVA_HOME is %JAVA_HOME%: no Java 21 there>&2) else (echo   JAVA_HOME is not set>&2)
  echo   also searched: the PATH, "%ProgramFiles%", "%LOCALAPPDATA%\Programs", "%USERPROFILE%\.jdks">&2
  echo Install one ^(for example Eclipse Temurin 25^), or set JAVA_HOME.>&2
  exit /b 1
)

set "options="
if %java_version% geq 23 set "options=--sun-misc-unsafe-memory-access=allow"

set "classpath="
for /f "usebackq delims=" %%l in ("%home%cli.classpath") do set "classpath=!classpath!%home%%%l;"
set "CLASSPATH=%classpath:/=\%"
if %java_version% geq 25 if exist "%home%cli.aot" (
  set "options=%options% -XX:AOTCache="%home%cli.aot" -Xlog:disable"
  goto archived
)
if exist "%home%cli.jsa" set "options=%options% -XX:SharedArchiveFile="%home%cli.jsa" -Xlog:disable"
:archived
set "options=%options% -XX:ReservedCodeCacheSize=200m -XX:+UseParallelGC"
if not "%~1"=="bench" set "options=%options% -XX:TieredStopAtLevel=1 -XX:+AlwaysTenure -Xmn64m -XX:MetaspaceSize=96m"
set "options=%options% -Dfile.encoding=UTF-8"
if "%~1"=="" (
  start "Pactwright" "%java_home%\bin\javaw.exe" %options% "-Dpactwright.home=%home%." %PACTWRIGHT_JAVA_OPTIONS% org.pactwright.cli.Main ide
  exit /b 0
)
"%java_home%\bin\java.exe" %options% "-Dpactwright.home=%home%." %PACTWRIGHT_JAVA_OPTIONS% org.pactwright.cli.Main %*
exit /b %errorlevel%

rem Takes the Java in the folder if it is new enough.
:consider
call :version "%~1"
if %found% geq 21 (
  set "java_home=%~1"
  set "java_version=%found%"
)
exit /b 0

rem Takes the Java in the folder if it is new enough, and newer than the one found so far.
:newest
call :version "%~1"
if %found% geq 21 if %found% gtr %java_version% (
  set "java_home=%~1"
  set "java_version=%found%"
)
exit /b 0

:version
set "found=0"
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%r in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.+-" %%n in ("%%~r") do set "found=%%n"
)
exit /b 0
