package pl.pomost.team.web;

import static java.util.Map.entry;

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
        return Map.ofEntries(entry("imie", texts.firstName()), entry("nazwisko", texts.lastName()), entry("instytucja", texts.institution()),
                entry("nowa-nazwa", texts.institutionName()), entry("nowa-rodzaj", texts.kind()), entry("nowa-siedziba", texts.seat()),
                entry("funkcja", texts.job()), entry("obszary", texts.areas()), entry("rola", texts.role()), entry("sektor", texts.sector()),
                entry("email", texts.email()), entry("konto", texts.account()), entry("nazwa", texts.institutionName()),
                entry("rodzaj", texts.kind()), entry("sektor-instytucji", texts.sector()), entry("siedziba", texts.seat()),
                entry("akt", texts.act()), entry("dzien", texts.actDay()));
    }

    String of(TeamRefusal.Reason reason) {
        return switch (reason) {
            case MISSING -> texts.wrongMissing();
            case TOO_LONG -> texts.wrongLong();
            case BROKEN -> texts.wrongBroken();
            case NOT_IN_LIST -> texts.wrongList();
            case NOT_A_MAIL -> texts.wrongMail();
            case ACCOUNT_UNKNOWN -> texts.wrongAccount();
            case HERE_ALREADY -> texts.wrongTwice();
            case SHARED -> texts.wrongShared();
        };
    }
}
