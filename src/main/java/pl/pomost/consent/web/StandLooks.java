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
    private final StandTexts stands;

    StandLooks(ConsentsTexts texts, StandTexts stands) {
        this.texts = texts;
        this.stands = stands;
    }

    Look of(Stand stand) {
        return switch (stand) {
            case NOT_ASKED -> new Look(stands.notAsked(), "is-next", "question");
            case WAITING -> new Look(stands.waiting(), "is-now", "clock");
            case REMINDED -> new Look(stands.reminded(), "is-now", "clock");
            case SILENT -> new Look(stands.silent(), "is-warn", "warning");
            case ACCEPTED -> new Look(texts.accepted(), "is-ok", "check");
            case WITH_CHANGE -> new Look(texts.withChange(), "is-warn", "edit");
            case DECLINED -> new Look(texts.declined(), "is-bad", "error");
            case OUTDATED -> new Look(stands.outdated(), "is-warn", "undo");
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
        return part == Part.RESPONSIBLE ? stands.responsible() : stands.partner();
    }

    String of(Channel channel) {
        return switch (channel) {
            case LINK -> stands.byLink();
            case PAPER -> stands.byPaper();
            case PHONE -> stands.byPhone();
            case MEETING -> stands.byMeeting();
        };
    }

    String of(Reason reason) {
        return switch (reason) {
            case NO_PART -> stands.noPart();
            case NO_ADDRESS -> stands.addressMissing();
            case BAD_ADDRESS -> stands.addressBad();
            case MAIL_OFF -> texts.off();
            case BAD_TERM -> texts.badTerm();
            case NOTHING_TO_ASK -> stands.nothingLeft();
            case NOTHING_WAITING -> stands.nothingWaiting();
            case TOO_SOON -> stands.tooSoon();
            case CLOSED -> stands.closed();
            case STANDS -> stands.stands();
            case TOO_MANY -> stands.tooMany();
            case NOT_RECORDED -> stands.notRecorded();
        };
    }
}
