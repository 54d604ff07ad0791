#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the tests anew, all for key.pem, which they come with. Needs openssl.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
touch "$scratch/index"
echo 01 >"$scratch/serial"
cat >"$scratch/ca.cnf" <<CNF
[ca]
default_ca = here
[here]
database = $scratch/index
serial = $scratch/serial
new_certs_dir = $scratch
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
organizationName = optional
CNF

# certificate FILE NAME FROM UNTIL SIGN...: for the host NAME, signed by itself or by the CA of SIGN.
certificate() {
    local file=$1 name=$2 from=$3 until=$4
    shift 4
    openssl req -new -key key.pem -subj "/CN=$name/O=Example Contact Center" \
        -addext "subjectAltName=DNS:localhost,IP:127.0.0.1" -out "$scratch/request" 2>/dev/null
    [ "$name" != elsewhere.example.com ] || openssl req -new -key key.pem -subj "/CN=$name/O=Example Contact Center" \
        -addext "subjectAltName=DNS:$name" -out "$scratch/request" 2>/dev/null
    openssl ca -batch -notext -config "$scratch/ca.cnf" -in "$scratch/request" -startdate "$from" -enddate "$until" \
        -out "$file" "$@" 2>/dev/null
}
itself=(-selfsign -keyfile key.pem)
openssl ecparam -name prime256v1 -genkey -noout -out "$scratch/ca.key"
openssl req -x509 -key "$scratch/ca.key" -days 36500 -subj '/CN=A CA that nobody knows' -out "$scratch/ca.pem" 2>/dev/null
certificate selfsigned.pem cic1 20260101000000Z 21260101000000Z "${itself[@]}"
certificate renewed.pem cic1 20260201000000Z 21260201000000Z "${itself[@]}"
certificate expired.pem cic1 20200101000000Z 20210101000000Z "${itself[@]}"
certificate future.pem cic1 21000101000000Z 21260101000000Z "${itself[@]}"
certificate othername.pem elsewhere.example.com 20260101000000Z 21260101000000Z "${itself[@]}"
certificate unknownissuer.pem cic1 20260101000000Z 21260101000000Z -keyfile "$scratch/ca.key" -cert "$scratch/ca.pem"
