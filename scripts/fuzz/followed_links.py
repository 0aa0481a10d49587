"""Counts the contract's links that were followed to a successful response. `main.ts` requires a minimum."""

import json
import os

from schemathesis import cli
from schemathesis.engine import events


@cli.handler()
class FollowedLinks(cli.EventHandler):
    def __init__(self, *args, **params):
        self.followed = set()
        self.selected = 0

    def handle_event(self, ctx, event):
        if isinstance(event, events.PhaseStarted) and isinstance(event.payload, events.StatefulPhasePayload):
            self.selected = event.payload.transitions_selected
        if not isinstance(event, events.ScenarioFinished):
            return
        for case_id, node in event.recorder.cases.items():
            interaction = event.recorder.interactions.get(case_id)
            if node.transition is None or not node.is_transition_applied or interaction is None:
                continue
            if interaction.response is not None and interaction.response.status_code < 300:
                self.followed.add(node.transition.id)

    def shutdown(self, ctx):
        with open(os.environ["KEYRAIL_FUZZ_LINKS"], "w", encoding="utf-8") as file:
            json.dump({"followed": len(self.followed), "selected": self.selected}, file)
