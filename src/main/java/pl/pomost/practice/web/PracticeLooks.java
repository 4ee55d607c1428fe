package pl.pomost.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.practice.Criterion;
import pl.pomost.practice.PracticePart;
import pl.pomost.practice.PracticeState;
import pl.pomost.practice.Usefulness;
import pl.pomost.shared.Look;

/** How states, criteria and parts of practices are called and shown. */
@ApplicationScoped
class PracticeLooks {

    private final PracticeTexts texts;
    private final PracticeFormTexts forms;

    PracticeLooks(PracticeTexts texts, PracticeFormTexts forms) {
        this.texts = texts;
        this.forms = forms;
    }

    Look of(PracticeState state) {
        return switch (state) {
            case DRAFT -> new Look(texts.draft(), "is-next", "clock");
            case OFFERED -> new Look(texts.offered(), "is-now", "clock");
            case RETURNED -> new Look(texts.returned(), "is-warn", "warning");
            case PUBLISHED -> new Look(texts.isPublished(), "is-ok", "check");
            case WITHDRAWN -> new Look(texts.isWithdrawn(), "is-off", "undo");
        };
    }

    /** Of a criterion, met or not, with words. */
    Look of(Criterion criterion, boolean met) {
        return met ? new Look(name(criterion) + ": " + texts.met(), "is-ok", "check") : new Look(name(criterion) + ": " + texts.notMet(), "is-off", "clock");
    }

    String name(Criterion criterion) {
        return switch (criterion) {
            case PARTICIPATION -> texts.participation();
            case HOST_SOCIETY -> texts.hostSociety();
            case RESULT -> texts.result();
        };
    }

    String name(PracticePart part) {
        return switch (part) {
            case TITLE -> texts.name();
            case WHAT -> texts.what();
            case FOR_WHOM -> texts.forWhom();
            case RESULT -> texts.gave();
            case PARTICIPATION -> texts.tookPart();
            case HOST_SOCIETY -> texts.hosts();
            case CONDITIONS -> texts.conditions();
            case COST_NOTE -> texts.costNote();
            case CONTACT -> texts.contact();
        };
    }

    String name(Usefulness how) {
        return switch (how) {
            case VERY -> texts.very();
            case SOMEWHAT -> texts.somewhat();
            case LITTLE -> texts.little();
        };
    }

    /** What a step is called for whoever takes it. */
    String deed(PracticeState to) {
        return switch (to) {
            case DRAFT -> forms.toDraft();
            case OFFERED -> forms.toOffered();
            case RETURNED -> forms.toReturned();
            case PUBLISHED -> forms.toPublished();
            case WITHDRAWN -> forms.toWithdrawn();
        };
    }
}
