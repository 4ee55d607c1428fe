package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.shared.Look;
import pl.pomost.standard.StandardState;

/** Makes the head of a draft's pages for one viewer. */
@ApplicationScoped
class DraftHeads {

    private final DraftDoor door;
    private final DraftTexts texts;

    DraftHeads(DraftDoor door, DraftTexts texts) {
        this.door = door;
        this.texts = texts;
    }

    DraftHead of(Viewer viewer, DraftAtHand draft) {
        String lead = draft.isDraft() ? texts.leadDraft() : draft.isOpen() ? texts.leadOpinion() : texts.leadSettled();
        return new DraftHead("/zespoly/" + draft.group().code(), draft.group().name(), draft.address(), draft.code(), draft.number(), draft.version().name(), look(draft.version().state()), lead,
                draft.isDraft(), draft.isOpen(), door.mayLead(viewer, draft.group()), door.mayWrite(viewer, draft.group()));
    }

    Look look(StandardState state) {
        return switch (state) {
            case DRAFT -> new Look(texts.state(state), "is-next", "pencil");
            case OPINION -> new Look(texts.state(state), "is-now", "clock");
            case AGREED, RECOMMENDED -> new Look(texts.state(state), "is-ok", "check");
            case WITHDRAWN -> new Look(texts.state(state), "is-off", "undo");
        };
    }
}
