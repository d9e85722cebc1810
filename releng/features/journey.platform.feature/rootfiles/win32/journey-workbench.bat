@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Journey Workbench with the workspace journey-workspace in the user's folder: journey-workbench [-data FOLDER]
rem JAVA_HOME          the Java to use, else the one on PATH
rem JOURNEY_JAVA_OPTS  further options of Java, such as -Xmx4g
setlocal enableextensions disabledelayedexpansion
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"

rem The first line is: openjdk version "21.0.4" 2024-07-16
set "version="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do if not defined version set "version=%%~v"
set "major=0"
if defined version for /f "delims=.-+_" %%m in ("%version%") do set "major=%%m"
if not defined version (
	echo journey-workbench: there is no Java. Install Java 21 or later, or set JAVA_HOME to where it is.
	pause
	exit /b 3
)
if %major% lss 21 (
	echo journey-workbench: Java %version% is too old. Install Java 21 or later, or set JAVA_HOME to where it is.
	pause
	exit /b 3
)

set "data=-data "%USERPROFILE%\journey-workspace""
for %%a in (%*) do if "%%~a"=="-data" set "data="
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
start "Journey Workbench" javaw --enable-native-access=ALL-UNNAMED -Xms64m -Xmx2g %JOURNEY_JAVA_OPTS% -jar "%launcher%" -product journey.ui.workbench %data% %*
