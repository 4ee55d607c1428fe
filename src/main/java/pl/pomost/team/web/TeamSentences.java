package pl.pomost.team.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import pl.pomost.team.TeamRefusal;

/** Says why something cannot be entered. */
@ApplicationScoped
class TeamSentences {

    private final TeamTexts texts;

    TeamSentences(TeamTexts texts) {
        this.texts = texts;
    }

    /** What the fields of the team's forms are called, by their names. */
    Map<String, String> labels() {
        return Map.of("imie", texts.firstName(), "nazwisko", texts.lastName(), "instytucja", texts.institution(), "rola", texts.role(),
                "sektor", texts.sector(), "nazwa", texts.institutionName(), "rodzaj", texts.kind(), "sektor-instytucji", texts.sector(),
                "siedziba", texts.seat(), "akt", texts.act());
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
