@echo off
rem Starts lmc: lmc.jar, which lies beside this script. JAVA_HOME names the Java to use; otherwise the first one on PATH is.
setlocal
set "LMC_JAVA=java"
if defined JAVA_HOME set "LMC_JAVA=%JAVA_HOME%\bin\java.exe"
"%LMC_JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo lmc: There is no Java; lmc needs Java 17 or newer. Set JAVA_HOME or PATH. 1>&2
    exit /b 3
)
"%LMC_JAVA%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%~dp0lmc.jar" %*
exit /b %errorlevel%
