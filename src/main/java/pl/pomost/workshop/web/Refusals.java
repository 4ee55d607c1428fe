package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.FormErrors;
import pl.pomost.workshop.PreparePaper;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Refusal.Reason;

/** Puts refusals into words. */
@ApplicationScoped
class Refusals {

    private final RefusalTexts texts;

    Refusals(RefusalTexts texts) {
        this.texts = texts;
    }

    FormErrors inWords(Refusal refusal) {
        FormErrors errors = FormErrors.NONE;
        for (Refusal.Wrong wrong : refusal.wrongs()) {
            errors = errors.and(wrong.place(), sentence(wrong.reason()));
        }
        return errors;
    }

    String sentence(Reason reason) {
        return switch (reason) {
            case OPENED_ALREADY -> texts.openedAlready();
            case NOT_OPEN -> texts.notOpen();
            case NOT_CLOSED -> texts.notClosed();
            case NOT_OPENED_YET -> texts.notOpenedYet();
            case SUMMARY_MISSING -> texts.summaryMissing();
            case SUMMARY_TOO_LONG -> texts.summaryTooLong();
            case NOBODY_PRESENT -> texts.nobodyPresent();
            case ENDS_BEFORE_START -> texts.endsBeforeStart();
            case TEXT_MISSING -> texts.textMissing();
            case TEXT_TOO_LONG -> texts.textTooLong();
            case FIELD_TOO_LONG -> texts.fieldTooLong();
            case TOO_MANY_CARDS -> texts.tooManyCards();
            case TEXT_BROKEN -> texts.textBroken();
            case SIGNED_FOR_OTHERS -> texts.signedForOthers();
            case AREA_MISSING -> texts.areaMissing();
            case AREA_UNKNOWN -> texts.areaUnknown();
            case ACTIVITY_UNKNOWN -> texts.activityUnknown();
            case TYPE_NOT_ALLOWED -> texts.typeNotAllowed();
            case CHANNEL_UNKNOWN -> texts.channelUnknown();
            case LANGUAGE_UNKNOWN -> texts.languageUnknown();
            case AUTHOR_UNKNOWN -> texts.authorUnknown();
            case TOO_MANY_BLANKS -> texts.tooManyBlanks(PreparePaper.MOST);
            case NO_NUMBERS_LEFT -> texts.noNumbersLeft();
            case NOT_A_NUMBER -> texts.notANumber();
            case NOT_A_YEAR -> texts.notAYear();
            case NOT_A_DATE -> texts.notADate();
            case NOT_A_CHOICE -> texts.notAChoice();
            case NOT_AUTHOR -> texts.notAuthor();
            case ALREADY_REDACTED -> texts.alreadyRedacted();
            case PAPER_CODE_UNKNOWN -> texts.paperCodeUnknown();
            case PAPER_CODE_TWICE -> texts.paperCodeTwice();
            case PAPER_SAVED_BEFORE -> texts.paperSavedBefore();
            case OWN_CHECK -> texts.ownCheck();
            case REASON_MISSING -> texts.reasonMissing();
            case NAME_MISSING -> texts.nameMissing();
            case NAME_TOO_LONG -> texts.nameTooLong();
            case SECTOR_UNKNOWN -> texts.sectorUnknown();
            case NO_CARDS_CHOSEN -> texts.noCardsChosen();
            case GROUP_UNKNOWN -> texts.groupUnknown();
            case SEVERAL_ACTIVITIES -> texts.severalActivities();
            case QUESTION_UNKNOWN -> texts.questionUnknown();
            case NEGATIVE_DOTS -> texts.negativeDots();
            case TOO_MANY_DOTS -> texts.tooManyDots();
            case TOO_MANY_DOTS_ON_ONE -> texts.tooManyDotsOnOne();
            case TOO_MANY_PEOPLE_ANSWERED -> texts.tooManyPeopleAnswered();
            case CARD_NOT_VOTED_ON -> texts.cardNotVotedOn();
            case COUNTED_MEANWHILE -> texts.countedMeanwhile();
            case STANDARD_CHANGED -> texts.standardChanged();
            case EVIDENCE_MISSING -> texts.evidenceMissing();
            case NOT_ADDED_BY_YOU -> texts.notAddedByYou();
            case CARD_IN_USE -> texts.cardInUse();
            case HAS_DOTS -> texts.hasDots();
            case HAS_CARDS -> texts.hasCards();
            case NOT_BEGUN -> texts.notBegun();
            case NAME_NEEDED -> texts.nameNeeded();
            case TOO_OFTEN -> texts.tooOften();
            case TOO_MANY_PEOPLE -> texts.tooManyPeople();
            case PHOTO_MISSING -> texts.photoMissing();
            case PHOTO_UNREADABLE -> texts.photoUnreadable();
            case PHOTO_TOO_LARGE -> texts.photoTooLarge();
            case TOO_MANY_PHOTOS -> texts.tooManyPhotos();
            case LOCKED -> texts.locked();
            case DOOR_CLOSED -> texts.doorClosed();
            case TURNED_AWAY -> texts.turnedAway();
            case DESCRIPTION_MISSING -> texts.descriptionMissing();
        };
    }
}
