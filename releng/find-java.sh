# shellcheck shell=dash # every sh in use knows -ef
# SPDX-License-Identifier: EPL-2.0
#
# Finds a Java on this machine. To be sourced, by sh or bash; it only defines functions.
#
#   find_java MIN [jdk]   Looks for Java MIN or newer, with "jdk" for one that has the compiler. Sets java_home,
#                         java_version ("21.0.4") and java_major ("21"), or returns 1.
#   describe_java_found   After a find_java in vain: prints what is needed, what was found and what to do.
#
# This is on the path of every start of `journey`. So results come in variables (a "$(...)" would be one more
# process), versions are read from the `release` file, and no process is started in the usual case.

find_java() {
  java_min=$1 java_kind=${2:-} java_seen=
  java_program=java
  [ "$java_kind" = jdk ] && java_program=javac

  java_home=${JAVA_HOME:-} java_home=${java_home%/}
  if [ -n "$java_home" ]; then
    if java_fits "$java_home"; then return 0; fi
    [ -n "$java_seen" ] || java_remember "no Java in $java_home, which is JAVA_HOME"
  fi

  java_path=${PATH:-}: java_file=
  while [ -n "$java_path" ]; do
    java_dir=${java_path%%:*} java_path=${java_path#*:}
    case $java_dir in /*) ;; *) continue ;; esac
    [ -x "$java_dir/$java_program" ] || continue
    [ "$java_dir/$java_program" -ef "$java_file" ] && continue # /bin is often another name of /usr/bin
    java_follow_links "$java_dir/$java_program"
    case $java_file in */bin/*) ;; *) continue ;; esac
    java_home=${java_file%/bin/*}
    if java_fits "$java_home"; then return 0; fi
  done

  java_home=
  for java_dir in \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "/c/Program Files/Java"/* "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Microsoft"/* \
    "/c/Program Files/Zulu"/* "/c/Program Files/BellSoft"/* "/c/Program Files/Amazon Corretto"/*
  do
    if java_fits "$java_dir"; then
      if [ -z "$java_home" ] || java_newer "$java_version" "$java_best"; then
        java_home=$java_dir java_best=$java_version
      fi
    fi
  done
  [ -n "$java_home" ] && java_version_of "$java_home"
}

describe_java_found() {
  if [ "$java_kind" = jdk ]; then java_what='Java with its compiler (a JDK)'; else java_what=Java; fi
  [ -n "$java_seen" ] || java_remember 'no Java'
  printf '%s' "$java_seen"
  printf '  needed: %s, version %s or newer. Install one with the package manager of your system,\n' "$java_what" "$java_min"
  printf '          or set JAVA_HOME to the folder of one.\n'
}

# Whether the Java in folder $1 will do. If not, it is remembered for the message.
java_fits() {
  java_version_of "$1" || return 1
  java_lack=
  if [ "$java_major" -ge "$java_min" ]; then
    if [ "$java_kind" != jdk ] || [ -x "$1/bin/javac" ]; then return 0; fi
    java_lack=' (without compiler)'
  fi
  java_remember "Java $java_version in $1$java_lack"
  return 1
}

# Adds a line to what describe_java_found prints, unless it is there.
java_remember() {
  java_line="  found:  $1
"
  case $java_seen in *"$java_line"*) ;; *) java_seen=$java_seen$java_line ;; esac
}

# Sets java_version and java_major of the Java in folder $1; fails when there is none.
java_version_of() {
  [ -x "$1/bin/java" ] || return 1
  java_version=
  if [ -r "$1/release" ]; then
    while IFS= read -r java_line; do
      case $java_line in JAVA_VERSION=*) java_version=${java_line#*\"}; break ;; esac
    done <"$1/release"
  elif [ -f "$1/lib/modules" ]; then
    # Without this file it is no Java but something that starts one, such as the /usr/bin/java of macOS, which
    # opens a window when there is no Java.
    java_line=$("$1/bin/java" -version 2>&1 </dev/null)
    java_version=${java_line#*version \"}
  fi
  java_version=${java_version%%\"*}
  java_major=${java_version#1.}
  java_major=${java_major%%[!0-9]*}
  [ -n "$java_major" ]
}

# Whether version $1 is newer than version $2, as "21.0.10" is than "21.0.9".
java_newer() {
  java_a=$1. java_b=$2.
  while [ -n "$java_a" ] && [ -n "$java_b" ]; do
    java_x=${java_a%%[!0-9]*} java_y=${java_b%%[!0-9]*}
    if [ "${java_x:-0}" -ne "${java_y:-0}" ]; then
      [ "${java_x:-0}" -gt "${java_y:-0}" ]
      return
    fi
    java_a=${java_a#*.} java_b=${java_b#*.}
  done
  [ -n "$java_a" ]
}

# Sets java_file to the file that the link $1 leads to, or to $1 (macOS has no `readlink -f`).
java_follow_links() {
  java_file=$1
  while [ -L "$java_file" ]; do
    java_link=$(readlink "$java_file")
    case $java_link in
      /*) java_file=$java_link ;;
      *) java_file=${java_file%/*}/$java_link ;;
    esac
  done
}
