"""What a request has to obey that a schema can't say, so that what the fuzzer takes for valid is valid."""

import os
from datetime import datetime, timedelta, timezone

import schemathesis
from schemathesis.generation import GenerationMode


REFERENCES = {"channelId", "assigneeId", "personId"}


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    # A cursor is the nextCursor of a page before, and a stretch of time is bounded: what is made up is refused.
    if isinstance(case.query, dict):
        for name in ("cursor", "since", "until"):
            case.query.pop(name, None)
    case.body = meaningful(case.body)
    if isinstance(case.body, dict):
        give_credentials(case)


def give_credentials(case):
    if case.operation.path.startswith("/oauth/"):
        # A client stands in the Authorization header or in the body, not in both (RFC 6749, section 2.3); and no
        # parameter stands twice, known or not (section 3.2), as what is no text would in a form.
        unwanted = {name for name, value in case.body.items() if not isinstance(value, str)} | {"client_id", "client_secret"}
        case.body = {name: value for name, value in case.body.items() if name not in unwanted}
    # Only this client's secret is known; any other is refused, which the examples would be too.
    if case.operation.path == "/public/apiClient/accessToken":
        case.body["organizationID"] = os.environ["KEYRAIL_FUZZ_ORGANIZATION_ID"]
        case.body["id"] = os.environ["KEYRAIL_FUZZ_CLIENT_ID"]
        case.body["secret"] = os.environ["KEYRAIL_FUZZ_CLIENT_SECRET"]


def meaningful(value, name=None):
    """The same value, with members that a schema describes too widely made to mean something."""
    if isinstance(value, dict):
        return {member: meaningful(inner, member) for member, inner in value.items()}
    if isinstance(value, list):
        return [meaningful(inner, name) for inner in value]
    if name in REFERENCES:
        # It is to what there is; one that is made up is refused, and each may be null.
        return None
    if not isinstance(value, str):
        return value
    if name == "expiresAt":
        return (datetime.now(timezone.utc) + timedelta(days=30)).isoformat()
    if name == "url":
        # Webhooks go by https, and to no address of the server's own network.
        return "https://receiver.example/keyrail"
    if name == "grant_type":
        return "client_credentials"
    if name == "scope":
        return "tickets:read"
    if name in ("allowedIps", "ip"):
        return "203.0.113.7"
    return value
