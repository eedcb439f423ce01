# Shared by ./pactwright and ./verify: sourced, POSIX sh. Expects $root, the top of the source tree.
# Everything that is said here goes to the error stream: the output belongs to the command.

logs=$root/build/logs
products=$root/releng/product/target/products/org.pactwright.workbench.product
maven_version=3.9.11

. "$root/features/org.pactwright.rcp.feature/rootfiles/unix/find-java.sh"

say() {
	printf '%s\n' "$*" >&2
}

fail() {
	say "$@"
	exit 1
}

# Sets $product: where the build leaves the product for this machine.
locate_product() {
	if [ -n "${PACTWRIGHT_PRODUCT:-}" ]; then
		product=$PACTWRIGHT_PRODUCT
		return
	fi
	case $(uname -s) in
	Darwin) product=$products/macosx/cocoa/aarch64/Pactwright.app/Contents/Eclipse ;;
	*) product=$products/linux/gtk/x86_64/pactwright ;;
	esac
}

# What the product is made of. Printed: one file that is newer than the product, or nothing.
newer_source() {
	find "$root/bundles" "$root/features" "$root/releng" "$root/pom.xml" "$root/.mvn" \
		\( -name target -o -name bin -o -name emf-gen -o -name src-gen -o -name '.polyglot*' \
		-o -name '.tycho-consumer-pom.xml' \) -prune \
		-o \( -type f -o -path '*/src/*' \) -newer "$1" -print 2>/dev/null | head -n 1
}

# The stamp is as old as the start of the build that it stands for, so that what is saved during a build counts as newer.
stamp=$root/build/product.stamp

product_is_current() {
	[ -f "$stamp" ] && [ -f "$product/cli.classpath" ] && [ -z "$(newer_source "$stamp")" ]
}

# A class data archive for the command line of the product just built: every start after it takes a third less.
# Only for this machine and its Java, so it is no part of what is shipped. Without it all works as well.
train_product() {
	rm -f "$product"/cli.jsa* "$product"/cli.aot* "$product"/ide-*.jsa*
	set -- --help
	for sample in "$root"/samples/*/; do
		if [ -d "$sample" ]; then
			set -- check "$sample"
			break
		fi
	done
	find_java 21 jre || return 0
	if [ "$java_version" -ge 25 ]; then
		archive=cli.aot
		option=-XX:AOTCacheOutput
	else
		archive=cli.jsa
		option=-XX:ArchiveClassesAtExit
	fi
	PACTWRIGHT_JAVA_OPTIONS="$option=$product/$archive.new -Xlog:disable" \
		"$product/pactwright" "$@" </dev/null >"$logs/train.log" 2>&1
	rm -f "$product/$archive.new.config"
	[ ! -s "$product/$archive.new" ] || mv "$product/$archive.new" "$product/$archive"
}

# --- one build at a time -------------------------------------------------------------------------------------------

lock=$root/build/lock

# Waits for another build in this tree. A lock whose process is gone is taken over.
take_lock() {
	mkdir -p "$root/build"
	waiting=
	until mkdir "$lock" 2>/dev/null; do
		holder=$(cat "$lock/pid" 2>/dev/null) || holder=
		if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
			# Only one of those who notice may clear the lock away.
			if mv "$lock" "$lock.$$" 2>/dev/null; then
				rm -rf "$lock.$$"
			fi
			continue
		fi
		if [ -z "$waiting" ]; then
			say "Another build is running here${holder:+ (process $holder)}: waiting for it"
			waiting=yes
		fi
		sleep 1
	done
	echo $$ >"$lock/pid"
}

release_lock() {
	if [ "$(cat "$lock/pid" 2>/dev/null)" = $$ ]; then
		rm -rf "$lock"
	fi
}

# --- Maven ---------------------------------------------------------------------------------------------------------

# Sets $maven: the installed Maven if it is new enough, else the right one, fetched once with the installed one.
find_maven() {
	maven=$root/.tools/apache-maven-$maven_version/bin/mvn
	[ ! -x "$maven" ] || return 0
	installed=$(command -v mvn) ||
		fail "Pactwright is built with Maven, and there is no mvn on the PATH." \
			"Install it (any version from 3.6: apt-get install maven, brew install maven, ...) and start again."
	# Not from within the tree: its .mvn folder is for the right Maven only, and Maven looks for it upwards.
	fetch=$(mktemp -d) || exit 1
	found=$(cd "$fetch" && "$installed" -v 2>/dev/null |
		sed -n 's/^[^A-Za-z]*\(.\[1m\)*Apache Maven \([0-9.]*\).*/\2/p' | head -n 1)
	case $found in
	3.9.9 | 3.9.[1-9][0-9])
		rmdir "$fetch"
		maven=$installed
		return 0
		;;
	esac
	say "Fetching Maven $maven_version (${found:-the one found} does not do)"
	mkdir -p "$root/.tools" "$logs"
	if (cd "$fetch" && "$installed" -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:tar.gz:bin \
		-DoutputDirectory="$fetch") >"$logs/maven.log" 2>&1; then
		chmod +x "$fetch/apache-maven-$maven_version/bin/mvn"
		# Copied beside and renamed: whoever looks in between finds all of it or nothing.
		cp -R "$fetch/apache-maven-$maven_version" "$root/.tools/fetched.$$" &&
			mv "$root/.tools/fetched.$$" "$root/.tools/apache-maven-$maven_version"
	fi
	rm -rf "$fetch"
	[ -x "$maven" ] || fail "Maven $maven_version could not be fetched. The log: $logs/maven.log"
}

# Sets JAVA_HOME and the options that keep Maven's own libraries quiet.
prepare_java_for_maven() {
	find_java 21 jdk || exit 1
	JAVA_HOME=$java_home
	export JAVA_HOME
	if [ "$java_version" -ge 23 ]; then
		MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
	fi
	MAVEN_OPTS="${MAVEN_OPTS:-} -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseParallelGC"
	export MAVEN_OPTS
}

# The compiler keeps the classes of sources that are gone. Where a source came or went, all of a bundle is compiled again.
forget_stale_classes() {
	for bundle_folder in "$root"/bundles/*/ "$root"/tests/*/; do
		[ -d "${bundle_folder}target/classes" ] || continue
		newest=
		for jar in "$bundle_folder"target/*-SNAPSHOT.jar; do
			[ ! -e "$jar" ] || newest=$jar
		done
		if [ -z "$newest" ] || [ -n "$(find "${bundle_folder}src" -type d -newer "$newest" 2>/dev/null | head -n 1)" ]; then
			rm -rf "${bundle_folder}target/classes"
		fi
	done
}

# run_maven LOG ARGUMENTS...: says what is built, keeps everything else in the log.
run_maven() {
	log=$1
	shift
	mkdir -p "$(dirname "$log")"
	rm -f "$log.status"
	{
		(cd "$root" && "$maven" -B -ntp "$@") 2>&1
		echo $? >"$log.status"
	} </dev/null | tee "$log" | awk '
		/^\[INFO\] Resolving target definition/ { print "  resolving the target platform"; fflush() }
		/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
			count = $NF
			name = $0
			sub(/^\[INFO\] Building /, "", name)
			sub(/ +[^ ]+ +\[[0-9]+\/[0-9]+\]$/, "", name)
			gsub(/^\[[a-z-]+\] /, "", name)
			print "  " count " " name
			fflush()
		}
		/^(\[[A-Z]+\] )?Tests run: .*( <<< |[0-9]$)/ {
			line = $0
			sub(/^\[[A-Z]+\] */, "", line)
			print "      " line
			fflush()
		}
	' >&2
	maven_status=$(cat "$log.status" 2>/dev/null || echo 1)
	rm -f "$log.status"
	return "$maven_status"
}

# The first errors of a log: enough to see what is wrong, mostly.
show_errors() {
	sed -n 's/ -> \[Help [0-9]*\]$//; s/^\[ERROR\] \(..*\)/  \1/p' "$1" |
		grep -vE '^  (\[Help|Re-run Maven|To see the full|For more information|After correcting|  mvn <args>)|osgi\.platform' |
		cut -c 1-300 | awk '!seen[$0]++' | head -n "${2:-20}" >&2
}
