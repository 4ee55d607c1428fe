package pl.pomost.team.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.team.TeamRefusal;

/** Says why something cannot be entered. */
@ApplicationScoped
class TeamSentences {

    private final TeamTexts texts;

    TeamSentences(TeamTexts texts) {
        this.texts = texts;
    }

    String of(TeamRefusal.Reason reason) {
        return switch (reason) {
            case MISSING -> texts.wrongMissing();
            case TOO_LONG -> texts.wrongLong();
            case NOT_IN_LIST -> texts.wrongList();
            case ACCOUNT_UNKNOWN -> texts.wrongAccount();
            case HERE_ALREADY -> texts.wrongTwice();
            case SHARED -> texts.wrongShared();
        };
    }
}
