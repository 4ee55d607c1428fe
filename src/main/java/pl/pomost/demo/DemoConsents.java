package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.consent.AnswerByLink;
import pl.pomost.consent.AskInstitutions;
import pl.pomost.consent.AskInstitutions.Sheet;
import pl.pomost.consent.Channel;
import pl.pomost.consent.Given;
import pl.pomost.consent.OpenedLink;
import pl.pomost.consent.PartNow;
import pl.pomost.consent.RecordAnswer;
import pl.pomost.consent.RecordAnswer.Heard;
import pl.pomost.consent.Reply;
import pl.pomost.consent.Standings;
import pl.pomost.demo.PublishedScript.Agreed;
import pl.pomost.demo.ReviewScript.Consent;
import pl.pomost.demo.ReviewScript.Way;
import pl.pomost.shared.DomainClock;

/** Asks institutions for their yes, on sheets that need no mail server; some answer, each in their own way. */
@ApplicationScoped
class DemoConsents {

    private static final int TERM = 14;

    private final Standings standings;
    private final AskInstitutions ask;
    private final AnswerByLink byLink;
    private final RecordAnswer byPhone;
    private final DomainClock clock;

    DemoConsents(Standings standings, AskInstitutions ask, AnswerByLink byLink, RecordAnswer byPhone, DomainClock clock) {
        this.standings = standings;
        this.ask = ask;
        this.byLink = byLink;
        this.byPhone = byPhone;
        this.clock = clock;
    }

    void ask(Scope coordinator, Consent institution) {
        LocalDate today = clock.today();
        Sheet sheet = ask.onPaper(coordinator, institution.institution(), today.plusDays(TERM));
        if (institution.way() == Way.LINK) {
            List<OpenedLink.Item> items = byLink.open(sheet.code()).items();
            Map<UUID, Given> given = new LinkedHashMap<>();
            items.forEach(item -> given.put(item.question().id(), institution.other() != null && item == items.get(items.size() - 1) ? other(institution) : agreed(institution)));
            byLink.answer(sheet.code(), given);
        } else if (institution.way() == Way.PHONE) {
            PartNow part = sheet.parts().get(0);
            byPhone.record(coordinator, institution.institution(), part.action(), part.part(), new Heard(Channel.PHONE, today, other(institution), Optional.empty()));
        }
    }

    /** Every institution of the plan says yes to all of its parts, on its own sheet. */
    void everybody(Scope coordinator, Agreed told) {
        LocalDate until = clock.today().plusDays(TERM);
        standings.of(coordinator).stream().map(each -> each.now().institution()).distinct().toList()
                .forEach(institution -> agree(ask.onPaper(coordinator, institution, until), told));
    }

    private void agree(Sheet sheet, Agreed told) {
        Map<UUID, Given> given = new LinkedHashMap<>();
        byLink.open(sheet.code()).items().forEach(item -> given.put(item.question().id(), agreed(told.name(), told.position())));
        byLink.answer(sheet.code(), given);
    }

    private static Given agreed(Consent institution) {
        return agreed(institution.name(), institution.position());
    }

    private static Given agreed(String name, String position) {
        return new Given(Reply.ACCEPTED, Optional.empty(), name, position);
    }

    private static Given other(Consent institution) {
        return new Given(institution.other(), Optional.of(institution.words()), institution.name(), institution.position());
    }
}
