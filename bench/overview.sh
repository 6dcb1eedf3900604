#!/usr/bin/env bash
# Compares how many overviews per second a running gateway answers with how often nginx
# serves the same bytes from a file: both on this machine, in turns, in one run.
#
# usage: bench/overview.sh [gateway, default http://127.0.0.1:8080] [seconds per turn, default 8]
# The gateway must let one address ask as often as it can: BSTF_LIMIT_ADDRESS=1000000000 ./bstf up
# needs: wrk, nginx, curl, python3 (apt-get install wrk nginx-light)
set -euo pipefail

gateway=${1:-http://127.0.0.1:8080}
seconds=${2:-8}
path=/api/v1/overview
connections=64
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')

for tool in wrk nginx curl; do
  command -v "$tool" > /dev/null || { echo "$tool is missing: apt-get install wrk nginx-light curl"; exit 1; }
done

work=$(mktemp -d)
stop() { [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" || true; rm -rf "$work"; }
trap stop EXIT

mkdir -p "$work/root/api/v1"
curl -fsS "$gateway$path" -o "$work/root$path" || { echo "no gateway with a warm view at $gateway"; exit 1; }
cat > "$work/nginx.conf" << EOF
pid $work/nginx.pid;
error_log $work/error.log;
worker_processes auto;
events { worker_connections 1024; }
http {
  access_log off;
  default_type application/json;
  sendfile on;
  keepalive_requests 1000000000;
  open_file_cache max=10 inactive=60s;
  client_body_temp_path $work/body; proxy_temp_path $work/proxy; fastcgi_temp_path $work/fcgi;
  uwsgi_temp_path $work/uwsgi; scgi_temp_path $work/scgi;
  server { listen 127.0.0.1:$port; root $work/root; add_header Cache-Control no-cache; }
}
EOF
chmod -R a+rX "$work"
nginx -c "$work/nginx.conf"

# Answers per second; a run with a failed answer counts for nothing.
rate() {
  wrk -t2 -c"$connections" -d"$2"s "$1$path" > "$work/wrk"
  if grep -qE 'Non-2xx|Socket errors' "$work/wrk"; then
    cat "$work/wrk" >&2
    exit 1
  fi
  awk '/Requests\/sec/ {print $2}' "$work/wrk"
}

echo "$(wc -c < "$work/root$path") bytes, $connections connections, $(nproc) cores; the gateway warms up for 20 s"
rate "$gateway" 20 > /dev/null
: > "$work/rates"
for turn in 1 2 3; do
  ours=$(rate "$gateway" "$seconds")
  theirs=$(rate "http://127.0.0.1:$port" "$seconds")
  echo "$ours $theirs" >> "$work/rates"
  echo "turn $turn: gateway $ours/s, nginx $theirs/s"
done
awk '{print $1 / $2}' "$work/rates" | sort -n | sed -n 2p | xargs printf 'gateway / nginx, median of three turns: %.2f\n'
