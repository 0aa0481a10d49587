"""What a request has to obey that a schema can't say, so that what the fuzzer takes for valid is valid."""

import os
from datetime import datetime, timedelta, timezone
from uuid import uuid4

import followed_links  # noqa: F401
import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation import GenerationMode
from schemathesis.generation.meta import TestPhase

REFERENCES = {"channelId", "assigneeId", "personId"}

ORGANIZATION_ID = os.environ["KEYRAIL_FUZZ_ORGANIZATION_ID"]
CLIENT_ID = os.environ["KEYRAIL_FUZZ_CLIENT_ID"]
WEBHOOK_ID = os.environ["KEYRAIL_FUZZ_WEBHOOK_ID"]
DELIVERY_ID = os.environ["KEYRAIL_FUZZ_DELIVERY_ID"]

# What the run stands on. The fuzzer finds it in lists, and would take its own rights away.
KEPT = (os.environ["KEYRAIL_FUZZ_USER_ID"], CLIENT_ID, WEBHOOK_ID)


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    # In a sequence of calls it is done here: what is changed later passes for what a link gave.
    return spare_what_is_kept(context.operation, path_parameters)


@schemathesis.hook
def before_call(context, case, kwargs):
    # Examples, and what covers a schema, pass map_path_parameters by.
    case.path_parameters.update(spare_what_is_kept(case.operation, case.path_parameters))
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    name_what_there_is(case)
    # A cursor is the nextCursor of a page before, and a stretch of time is bounded: what is made up is refused.
    if isinstance(case.query, dict):
        for name in ("cursor", "since", "until"):
            case.query.pop(name, None)
    case.body = meaningful(case.body)
    if isinstance(case.body, dict):
        give_credentials(case)
    if case.meta.phase.name == TestPhase.STATEFUL:
        make_followable(case)


def spare_what_is_kept(operation, path_parameters):
    """The same ids, but a change of what is kept goes to one of its kind that there is not; it may be read."""
    if path_parameters is None or operation.method.upper() == "GET":
        return path_parameters
    return {name: absent(value) if value in KEPT else value for name, value in path_parameters.items()}


def absent(identifier):
    return identifier.partition("_")[0] + "_" + "0" * 26


def name_what_there_is(case):
    """An id that is made up is of nothing, and a person who names another organization than their own has no rights in it."""
    if "Keyrail-Organization" in case.headers:
        case.headers["Keyrail-Organization"] = ORGANIZATION_ID
    if "organizationId" in case.path_parameters:
        case.path_parameters["organizationId"] = ORGANIZATION_ID
    if case.operation.path.endswith("/redeliver") and case.meta.phase.name != TestPhase.STATEFUL:
        case.path_parameters.update(webhookId=WEBHOOK_ID, deliveryId=DELIVERY_ID)


def make_followable(case):
    """Sees to it that an answer tells of what there is, so that the contract's links lead somewhere."""
    if "Idempotency-Key" in case.headers:
        # A key that was used before gives the answer of before, whatever has become of what that tells of.
        case.headers["Idempotency-Key"] = str(uuid4())
    if isinstance(case.query, dict) and case.operation.path.endswith("/deliveries"):
        case.query.pop("status", None)
        case.query.pop("eventType", None)
    if isinstance(case.body, dict):
        make_repeatable(case)


def make_repeatable(case):
    """Sees to it that what succeeded once does so again: Hypothesis repeats calls, and ends the phase where it is surprised."""
    if "email" in case.body:
        case.body["email"] = f"{uuid4()}@example.com"
    if "shortcut" in case.body:
        case.body["shortcut"] = str(uuid4())
    if "authType" in case.body:
        # The others are not made any more.
        case.body["authType"] = "API_KEY"
    if case.operation.path.endswith("/rotate"):
        # A rotation with a period in which both secrets work can be finished and aborted, but not begun twice: only what was
        # just made gets one, whose id a link gave.
        case.body["gracePeriodSeconds"] = 0 if ParameterLocation.PATH in case.meta.components else 3600


def give_credentials(case):
    if case.operation.path.startswith("/oauth/"):
        # A client stands in the Authorization header or in the body, not in both (RFC 6749, section 2.3); and no
        # parameter stands twice, known or not (section 3.2), as what is no text would in a form.
        unwanted = {name for name, value in case.body.items() if not isinstance(value, str)} | {"client_id", "client_secret"}
        case.body = {name: value for name, value in case.body.items() if name not in unwanted}
    # Only this client's secret is known; any other is refused, which the examples would be too.
    if case.operation.path == "/public/apiClient/accessToken":
        case.body["organizationID"] = ORGANIZATION_ID
        case.body["id"] = CLIENT_ID
        case.body["secret"] = os.environ["KEYRAIL_FUZZ_CLIENT_SECRET"]


def meaningful(value, name=None):
    """The same value, with members that a schema describes too widely made to mean something."""
    if isinstance(value, dict):
        return {member: meaningful(inner, member) for member, inner in value.items()}
    if isinstance(value, list):
        items = [meaningful(inner, name) for inner in value]
        # No address may stand there twice.
        return items[:1] if name == "allowedIps" else items
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
