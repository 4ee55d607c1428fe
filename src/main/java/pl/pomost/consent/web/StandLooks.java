package pl.pomost.consent.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.consent.Channel;
import pl.pomost.consent.ConsentRefusal.Reason;
import pl.pomost.consent.Part;
import pl.pomost.consent.Reply;
import pl.pomost.consent.Stand;
import pl.pomost.shared.Look;

/** States, answers and refusals as the coordinator's pages say them. */
@ApplicationScoped
class StandLooks {

    private final ConsentsTexts texts;

    StandLooks(ConsentsTexts texts) {
        this.texts = texts;
    }

    Look of(Stand stand) {
        return switch (stand) {
            case NOT_ASKED -> new Look(texts.notAsked(), "is-next", "question");
            case WAITING -> new Look(texts.waiting(), "is-now", "clock");
            case REMINDED -> new Look(texts.reminded(), "is-now", "clock");
            case SILENT -> new Look(texts.silent(), "is-warn", "warning");
            case ACCEPTED -> new Look(texts.accepted(), "is-ok", "check");
            case WITH_CHANGE -> new Look(texts.withChange(), "is-warn", "edit");
            case DECLINED -> new Look(texts.declined(), "is-bad", "error");
            case OUTDATED -> new Look(texts.outdated(), "is-warn", "undo");
        };
    }

    String of(Reply reply) {
        return switch (reply) {
            case ACCEPTED -> texts.accepted();
            case WITH_CHANGE -> texts.withChange();
            case DECLINED -> texts.declined();
        };
    }

    String of(Part part) {
        return part == Part.RESPONSIBLE ? texts.responsible() : texts.partner();
    }

    String of(Channel channel) {
        return switch (channel) {
            case LINK -> texts.byLink();
            case PAPER -> texts.byPaper();
            case PHONE -> texts.byPhone();
            case MEETING -> texts.byMeeting();
        };
    }

    String of(Reason reason) {
        return switch (reason) {
            case NO_PART -> texts.noPart();
            case NO_ADDRESS -> texts.addressMissing();
            case BAD_ADDRESS -> texts.addressBad();
            case MAIL_OFF -> texts.off();
            case BAD_TERM -> texts.badTerm();
            case NOTHING_TO_ASK -> texts.nothingLeft();
            case NOTHING_WAITING -> texts.nothingWaiting();
            case TOO_SOON -> texts.tooSoon();
            case CLOSED -> texts.closed();
            case TOO_MANY -> texts.tooMany();
            case NOT_RECORDED -> texts.notRecorded();
        };
    }
}
