#!/bin/sh
# Installs the package in a clean Debian made by debootstrap, boots it, and asks the service as people and operators would. Ends with status 1, and what went
# wrong, at the first thing that is not as it should be; leaves nothing behind.
#
#   deploy/debian/try.sh [PACKAGE [SUITE [MIRROR]]]      as root, with debootstrap, systemd-nspawn and a mirror within reach
set -eu

fail() {
	echo "try.sh: $*" >&2
	exit 1
}

# shellcheck disable=SC2012
package=${1:-$(ls -t target/debian/*.deb 2>/dev/null | head -n 1)}
suite=${2:-bookworm}
mirror=${3:-http://deb.debian.org/debian}
[ "$(id -u)" = 0 ] || fail "this makes and boots a system, so it must be run as root"
[ -f "$package" ] || fail "there is no package; run make deb, or name one"
for tool in debootstrap systemd-nspawn nsenter pgrep; do
	command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install debootstrap systemd-container util-linux procps"
done

root=$(mktemp -d)
# The service is nobody of consequence in there, and must be let in.
chmod 755 "$root"
host=
leader=
finish() {
	status=$?
	[ -z "$leader" ] || kill -s KILL "$leader" 2>/dev/null || true
	[ -z "$host" ] || wait "$host" 2>/dev/null || true
	if [ "$status" != 0 ] && [ -f "$root/var/log/boot" ]; then tail -n 20 "$root/var/log/boot" >&2; fi
	rm -rf "$root" "$root.log"
	exit "$status"
}
trap finish EXIT
trap 'exit 1' INT TERM

debootstrap --variant=minbase --include=systemd,systemd-sysv,curl "$suite" "$root" "$mirror" >"$root.log" 2>&1 || {
	tail -n 20 "$root.log" >&2
	fail "debootstrap could not make $suite from $mirror"
}
cp "$package" "$root/slussen.deb"
echo "a clean $(. "$root/etc/os-release" && echo "$PRETTY_NAME")"

# A network of its own without a way out: what works here asks nobody.
systemd-nspawn --quiet --directory="$root" --private-network --register=no --keep-unit --boot >"$root.log" 2>&1 </dev/null &
host=$!
tries=60
until leader=$(pgrep -P "$host" 2>/dev/null | head -n 1) && [ -n "$leader" ] && inside_state=$(nsenter --target "$leader" --all systemctl is-system-running 2>/dev/null || true) &&
	case $inside_state in running | degraded) true ;; *) false ;; esac; do
	tries=$((tries - 1))
	if [ "$tries" = 0 ] || ! kill -0 "$host" 2>/dev/null; then
		tail -n 20 "$root.log" >&2
		fail "the system does not boot here; systemd-nspawn needs rights that a container may lack"
	fi
	sleep 1
done
echo "booted: $inside_state"

inside() {
	nsenter --target "$leader" --all -- /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
expect() { # what it is, what it must hold, command ...
	what=$1 wanted=$2
	shift 2
	said=$(inside "$@" 2>&1) || {
		inside journalctl --no-pager -u slussen -n 30 >&2 || true
		fail "$what: \`$*\` failed: $said"
	}
	case $said in
	*"$wanted"*) echo "ok  $what" ;;
	*) fail "$what: \`$*\` says: $said" ;;
	esac
}
ready() {
	expect "$1" ready curl --silent --show-error --retry 20 --retry-delay 1 --retry-connrefused http://127.0.0.1:8080/readyz
}
message() {
	expect "$1" "020-50 50 50" curl --silent --show-error --header 'Content-Type: application/json' --data '{"text": "min man slår mig"}' http://127.0.0.1:8080/api/v1/messages
}

expect "it installs" "" dpkg --install /slussen.deb
expect "it runs by itself" active systemctl is-active slussen
ready "it is ready"
message "it refers"
expect "it starts with the system" enabled systemctl is-enabled slussen
# systemd hands out accounts that exist only while a service runs from this range.
expect "its account is nobody else's" dynamic sh -c 'uid=$(stat -c %u /proc/"$(systemctl show --value --property MainPID slussen)"); [ "$uid" -ge 61184 ] && [ "$uid" -le 65519 ] && echo dynamic'
expect "it has no capabilities" 0000000000000000 sh -c 'grep CapBnd /proc/"$(systemctl show --value --property MainPID slussen)"/status'
expect "its system calls are filtered" "Seccomp:	2" sh -c 'grep Seccomp: /proc/"$(systemctl show --value --property MainPID slussen)"/status'
expect "operators reach it" version slussen status --english --config /etc/slussen/config.toml
expect "it reloads" "" systemctl reload slussen
ready "it is ready after the reload"
expect "it restarts" "" systemctl restart slussen
ready "it is ready after the restart"
message "it refers after the restart"
expect "systemd's own judgement" "OK" systemd-analyze security --threshold=15 slussen
inside systemd-analyze security slussen | tail -n 1
expect "a second installation changes nothing" "" dpkg --install /slussen.deb
ready "it is ready after it"
expect "it can be removed" "" dpkg --remove slussen
expect "its settings stay" config.toml ls /etc/slussen
expect "it can be purged" "" dpkg --purge slussen
expect "nothing stays" nothing sh -c 'for left in /etc/slussen /var/lib/slussen /var/lib/private/slussen /usr/bin/slussen; do [ ! -e $left ] || { echo $left; exit 1; }; done; echo nothing'
echo "$(basename "$package") works in $suite"
