#!/bin/sh
# Reads the variables that the official image reads: NEO4J_AUTH, and every setting as NEO4J_ with
# its dots written _ and its underscores written __. Then becomes the server.
set -eu

home=/var/lib/neo4j
conf=$home/conf/neo4j.conf
mkdir -p "$home/conf"

settings_from_environment() {
    env | grep '^NEO4J_[a-z]' | while IFS='=' read -r name value; do
        key=$(printf %s "${name#NEO4J_}" | sed 's/__/ /g; s/_/./g; s/ /_/g')
        printf '%s=%s\n' "$key" "$value"
    done
}

# A setting that stands twice stops the server, so a default only fills a gap.
default() {
    grep -q "^$1=" "$conf" || printf '%s=%s\n' "$1" "$2" >> "$conf"
}

settings_from_environment > "$conf"
default server.default_listen_address 0.0.0.0
default server.directories.data /data
default server.directories.logs /logs
default server.memory.pagecache.size 128m
default dbms.usage_report.enabled false
default dbms.fleet_manager.enabled false
default server.fleet_discovery.enabled false
heap=$(sed -n 's/^server\.memory\.heap\.max_size=//p' "$conf")

java="/opt/java/bin/java --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
jars="/opt/neo4j/lib/*"

auth=${NEO4J_AUTH:-neo4j/neo4j}
case $auth in
    none)
        default dbms.security.auth_enabled false
        ;;
    neo4j/neo4j) ;; # the server's own first password
    neo4j/?*)
        if [ ! -e /data/databases/system ]; then
            NEO4J_HOME=$home NEO4J_CONF=$home/conf \
                $java -cp "$jars" org.neo4j.cli.AdminTool dbms set-initial-password "${auth#neo4j/}"
        fi
        ;;
    *)
        echo "NEO4J_AUTH must be 'none' or 'neo4j/<password>'" >&2
        exit 1
        ;;
esac

exec $java -Xmx"${heap:-512m}" -cp "$jars" \
    org.neo4j.server.Neo4jCommunity --home-dir="$home" --config-dir="$home/conf" --console-mode
