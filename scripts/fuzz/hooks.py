"""Rules for requests that a schema can't express. With them, a request that the fuzzer considers valid is valid."""

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

# The run needs these. The fuzzer finds their ids in lists; without protection it would remove its own permissions.
PROTECTED_IDS = (os.environ["KEYRAIL_FUZZ_USER_ID"], CLIENT_ID, WEBHOOK_ID)


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    # In a sequence of calls, ids must be replaced here. Schemathesis attributes a later change to the link.
    return replace_protected_ids(context.operation, path_parameters)


@schemathesis.hook
def before_call(context, case, kwargs):
    # Schemathesis calls no map_path_parameters for examples and for the coverage of a schema.
    case.path_parameters.update(replace_protected_ids(case.operation, case.path_parameters))
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    use_existing_ids(case)
    # The server rejects generated values: a cursor must come from nextCursor, and a time range has a maximum length.
    if isinstance(case.query, dict):
        for name in ("cursor", "since", "until"):
            case.query.pop(name, None)
    case.body = with_acceptable_values(case.body)
    if isinstance(case.body, dict):
        adjust_credentials(case)
    if case.meta.phase.name == TestPhase.STATEFUL:
        make_links_usable(case)


def replace_protected_ids(operation, path_parameters):
    """In a request that is not a GET, replaces each protected id with an unknown id of the same kind."""
    if path_parameters is None or operation.method.upper() == "GET":
        return path_parameters
    return {name: unknown_id_like(value) if value in PROTECTED_IDS else value for name, value in path_parameters.items()}


def unknown_id_like(identifier):
    return identifier.partition("_")[0] + "_" + "0" * 26


def use_existing_ids(case):
    """Replaces generated ids, which are unknown, and other organizations, in which the user has no permissions."""
    if "Keyrail-Organization" in case.headers:
        case.headers["Keyrail-Organization"] = ORGANIZATION_ID
    if "organizationId" in case.path_parameters:
        case.path_parameters["organizationId"] = ORGANIZATION_ID
    if case.operation.path.endswith("/redeliver") and case.meta.phase.name != TestPhase.STATEFUL:
        case.path_parameters.update(webhookId=WEBHOOK_ID, deliveryId=DELIVERY_ID)


def make_links_usable(case):
    """Changes a request so that its response names existing objects, to which the contract's links then lead."""
    if "Idempotency-Key" in case.headers:
        # A repeated key returns the first response, even if the object in it has been deleted since.
        case.headers["Idempotency-Key"] = str(uuid4())
    if isinstance(case.query, dict) and case.operation.path.endswith("/deliveries"):
        case.query.pop("status", None)
        case.query.pop("eventType", None)
    if isinstance(case.body, dict):
        make_repeatable(case)


def make_repeatable(case):
    """Changes a request so that it succeeds each time. Hypothesis repeats calls, and stops the phase if a result differs."""
    if "email" in case.body:
        case.body["email"] = f"{uuid4()}@example.com"
    if "shortcut" in case.body:
        case.body["shortcut"] = str(uuid4())
    if "authType" in case.body:
        # The server creates no clients of other types.
        case.body["authType"] = "API_KEY"
    if case.operation.path.endswith("/rotate"):
        # A rotation with a grace period can be finished and aborted, but not started twice. So only a new credential, whose id
        # came from a link, gets a grace period.
        case.body["gracePeriodSeconds"] = 0 if ParameterLocation.PATH in case.meta.components else 3600


def adjust_credentials(case):
    if case.operation.path.startswith("/oauth/"):
        # A client authenticates in the Authorization header or in the body, not in both (RFC 6749, section 2.3). No parameter
        # may be repeated, known or not (section 3.2); a value that is no string would be repeated in a form.
        unwanted = {name for name, value in case.body.items() if not isinstance(value, str)} | {"client_id", "client_secret"}
        case.body = {name: value for name, value in case.body.items() if name not in unwanted}
    # The run knows only this client's secret. The server rejects any other, also those of the examples.
    if case.operation.path == "/public/apiClient/accessToken":
        case.body["organizationID"] = ORGANIZATION_ID
        case.body["id"] = CLIENT_ID
        case.body["secret"] = os.environ["KEYRAIL_FUZZ_CLIENT_SECRET"]


def with_acceptable_values(value, name=None):
    """Returns the same value, with acceptable values for the members whose rules a schema can't express."""
    if isinstance(value, dict):
        return {member: with_acceptable_values(inner, member) for member, inner in value.items()}
    if isinstance(value, list):
        items = [with_acceptable_values(inner, name) for inner in value]
        # The server rejects a repeated address.
        return items[:1] if name == "allowedIps" else items
    if name in REFERENCES:
        # The server rejects a reference to an unknown object. Each reference may be null.
        return None
    if not isinstance(value, str):
        return value
    if name == "expiresAt":
        return (datetime.now(timezone.utc) + timedelta(days=30)).isoformat()
    if name == "url":
        # The server accepts only https URLs for webhooks, and no address of its own network.
        return "https://receiver.example/keyrail"
    if name == "grant_type":
        return "client_credentials"
    if name == "scope":
        return "tickets:read"
    if name in ("allowedIps", "ip"):
        return "203.0.113.7"
    return value
