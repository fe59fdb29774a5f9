// The command line's help, and the error for using it wrongly.

export const usage = `recital: a register of processing, from the command line

  recital new REGISTER [--sample | --from-json FILE | --from-policy FILE]
  recital info REGISTER
  recital export ropa REGISTER --layout LAYOUT --format xlsx|ods|csv|docx|pdf|html|md|json --out FILE [RECORD OPTIONS]
  recital export policy REGISTER [--section ID ...] --format md|html|txt|docx|pdf|json --out FILE
                 [--policy TITLE] [--audience AUDIENCE] [--service NAME ...] [--lang CODE] [--tone plain|formal] [--no-style]
  recital export sub-processors|retention|vendors|transfers|trackers REGISTER
                 --format xlsx|ods|csv|docx|pdf|html|md|json --out FILE [--lang CODE]
  recital export pack REGISTER --layout LAYOUT --out FILE.zip [--with-findings] [--without-pdf] [--note]
  recital export annexes REGISTER --vendor NAME --clauses scc-module-1|scc-module-2|scc-module-3|scc-module-4|article-28
                 --format docx|xlsx|ods|pdf|html|md|json --out FILE
  recital export deadlines REGISTER --format ics|csv|json --out FILE [--until DATE]
  recital export register REGISTER --format json|dpv --out FILE
  recital import register REGISTER FILE.json [--dry-run]
  recital add-vendor REGISTER NAME...
  recital read-policy FILE.html|md|txt|docx|pdf
  recital read-vendor-page FILE.html|md|txt|docx|pdf|csv|json [EARLIER FILE]
  recital read-vendor-page FILE REGISTER --vendor NAME [--keep | --accept] [--on DATE]
  recital check REGISTER [--as-of DATE]
  recital check-policy FILE.html|md|txt|docx|pdf REGISTER [--as-of DATE]
  recital publish REGISTER [--policy TITLE] [--version TEXT] [--on DATE] [--lang CODE] [--out FOLDER] [--without-pdf]
  recital policy-changes REGISTER [--policy TITLE] [--on DATE] [--lang CODE]
  recital history REGISTER [--limit N]
  recital shock REGISTER --mechanism CODE --on DATE
  recital shock REGISTER --adequacy COUNTRY [--law eu-gdpr|uk-gdpr|swiss-fadp] --on DATE
  recital shock REGISTER --vendor NAME --moves-to COUNTRY --on DATE
  recital shock REGISTER --vendor NAME --engages NAME [--in COUNTRY] --on DATE
  recital verify REGISTER

Options
  --json        one JSON document on stdout, nothing else there
  --as-of DATE  exports: the register as it stood at the end of that day (YYYY-MM-DD)
  --until DATE  deadlines: up to and with that day
  --lang CODE   policy: en, de, fr, es, it or nl; without it, the language in which the register is typed
  --audience AUDIENCE  policy: only what concerns visitors, customers, endUsers, applicants or employees
  --service NAME       policy: + only what that service does
  --tone TONE   policy: plain or formal; without it, the policy's own
  --on DATE     publish: the day; policy-changes: the day on which people are told; shock: the day it happens;
                read-vendor-page: the day on which the page was saved
  --keep        read-vendor-page: keep the page as a capture, so that the next one is compared with it
  --accept      read-vendor-page: keep it, and take what differs into the vendor's chain, in one step of undo
  --note        pack: note it in the register, so that the next pack tells what changed since
  --no-style    HTML without a style of its own, to be put into a website
  --force       replace a file that is there
  --help        this text

Record options (those marked + more than once)
  --lang CODE           en, fr, de, es, nl, nb or it; without it, the layout's own language
  --organisation NAME   + only activities of that organisation
  --role ROLE           + controller, jointController or processor
  --department NAME     + only activities of that department
  --status STATUS       + draft, active or retired; without it, all but retired ones
  --columns ID,ID,...   columns of the tables, in that order
  --sheets one|per-activity
  --separator comma|semicolon|tab   of CSV; without it, the one usual in the language

Exit codes
  0 done   1 done, and something was found   2 wrong use   3 bad input file   4 a register or target could not be opened or written
`;

/** Wrong use of the command line: exit code 2. */
export class UsageError extends Error {}
