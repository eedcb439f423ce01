# Finds a Java runtime: sourced by the start script of the product and by the scripts of the source tree.
# POSIX sh, no other program where it can be helped: this runs before every command.

# Sets java_version to the feature number of the runtime in the folder $1, or to nothing.
java_version_of() {
	java_version=
	[ -x "$1/bin/java" ] || return 1
	if [ -r "$1/release" ]; then
		while IFS= read -r java_line; do
			case $java_line in
			JAVA_VERSION=*)
				java_version=${java_line#*=}
				java_version=${java_version#\"}
				java_version=${java_version%%[!0-9]*}
				break
				;;
			esac
		done <"$1/release"
	fi
	if [ -z "$java_version" ]; then
		java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
	fi
	[ -n "$java_version" ]
}

# Is the folder $1 a runtime of at least version $2, with a compiler if $3 is "jdk"?
java_is_usable() {
	java_version_of "$1" || return 1
	[ "$java_version" -ge "$2" ] || return 1
	[ "$3" != jdk ] || [ -x "$1/bin/javac" ]
}

# find_java VERSION jdk|jre: sets java_home and java_version, or says what is missing and returns 1.
# JAVA_HOME comes first, then the java on the PATH, then the newest in the usual folders.
find_java() {
	if [ -n "${JAVA_HOME:-}" ] && java_is_usable "$JAVA_HOME" "$1" "$2"; then
		java_home=$JAVA_HOME
		return 0
	fi

	java_command=$(command -v java) || java_command=
	if [ -n "$java_command" ] && [ "$java_command" != /usr/bin/java -o ! -x /usr/libexec/java_home ]; then
		java_candidate=$(readlink -f "$java_command" 2>/dev/null || echo "$java_command")
		java_candidate=${java_candidate%/bin/java}
		if java_is_usable "$java_candidate" "$1" "$2"; then
			java_home=$java_candidate
			return 0
		fi
	fi

	java_home=
	java_best=0
	for java_candidate in \
		/usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java* /usr/local/jdk* /usr/local/lib/jvm/* \
		/opt/* /opt/*/* \
		"$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* "$HOME"/.asdf/installs/java/* \
		"$HOME"/.local/share/mise/installs/java/* "$HOME"/.jabba/jdk/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		if [ -x "$java_candidate/bin/java" ] && java_is_usable "$java_candidate" "$1" "$2" &&
			[ "$java_version" -gt "$java_best" ]; then
			java_best=$java_version
			java_home=$java_candidate
		fi
	done
	if [ -n "$java_home" ]; then
		java_version=$java_best
		return 0
	fi

	if [ "$2" = jdk ]; then
		java_what="a Java development kit (JDK), version $1 or newer"
	else
		java_what="Java $1 or newer"
	fi
	{
		echo "Pactwright needs $java_what, and found none."
		if [ -n "${JAVA_HOME:-}" ]; then
			if java_version_of "$JAVA_HOME"; then
				echo "  JAVA_HOME is $JAVA_HOME: Java $java_version$([ "$2" = jdk ] && [ ! -x "$JAVA_HOME/bin/javac" ] && echo ', without a compiler')"
			else
				echo "  JAVA_HOME is $JAVA_HOME: no Java there"
			fi
		else
			echo "  JAVA_HOME is not set"
		fi
		if [ -n "$java_command" ]; then
			java_candidate=$(readlink -f "$java_command" 2>/dev/null || echo "$java_command")
			if java_version_of "${java_candidate%/bin/java}"; then
				echo "  java on the PATH is $java_command: Java $java_version$([ "$2" = jdk ] && [ ! -x "${java_candidate%/bin/java}/bin/javac" ] && echo ', without a compiler')"
			else
				echo "  java on the PATH is $java_command: version unknown"
			fi
		else
			echo "  there is no java on the PATH"
		fi
		echo "  also searched: /usr/lib/jvm, /usr/java, /usr/local, /opt, ~/.sdkman, ~/.jdks, ~/.asdf, /Library/Java, Homebrew"
		echo "Install one (for example Eclipse Temurin 25, or the openjdk package of your system), or set JAVA_HOME."
	} >&2
	return 1
}
