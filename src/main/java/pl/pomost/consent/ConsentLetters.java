package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.mail.Message;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** Writes to institutions: one letter for all that one of them is asked, with one link. */
@ApplicationScoped
public class ConsentLetters {

    private static final String POLISH = "pl";

    private final ConsentLetterTexts texts;
    private final Accounts accounts;
    private final String address;

    ConsentLetters(ConsentLetterTexts texts, Accounts accounts, @ConfigProperty(name = "pomost.public-address") String address) {
        this.texts = texts;
        this.accounts = accounts;
        this.address = address;
    }

    /** Where the words of a link lead. */
    public String link(String words) {
        return address + "/zgoda/" + words;
    }

    /** Where words are typed that stand on a sheet. */
    public String door() {
        return address + "/zgoda";
    }

    /**
     * @param powiat as its name is
     * @param parts  those that wait for an answer
     * @param words  of the link
     */
    Message asking(String powiat, ConsentRequest request, List<PartNow> parts, String words, String to) {
        return letter(texts.subject(powiat), texts.beginning(request.institutionName(), powiat), powiat, request, parts, words, to);
    }

    Message reminding(String powiat, ConsentRequest request, List<PartNow> parts, String words, String to) {
        return letter(texts.reminder(powiat), texts.remindBeginning(request.institutionName(), powiat), powiat, request, parts, words, to);
    }

    private Message letter(String subject, String beginning, String powiat, ConsentRequest request, List<PartNow> parts, String words, String to) {
        String day = PolishDates.inWords(request.answerBy().orElseThrow());
        var paragraphs = new ArrayList<>(List.of(texts.greeting(), beginning));
        parts.forEach(part -> paragraphs.add(task(part)));
        paragraphs.addAll(List.of(texts.answer(day), link(words), texts.link(day)));
        Optional<Account> asking = account(request.askedBy());
        asking.flatMap(Account::email).ifPresent(mail -> paragraphs.add(texts.questions(mail)));
        String name = accounts.names(List.of(request.askedBy())).getOrDefault(request.askedBy(), "");
        return new Message(to, POLISH, subject, paragraphs, Stream.of(name, texts.coordinator(powiat)).filter(each -> !each.isEmpty()).collect(Collectors.joining(", ")));
    }

    private String task(PartNow part) {
        Told told = part.told();
        String role = part.part() == Part.RESPONSIBLE ? texts.responsible() : texts.partner();
        return texts.task(part.action(), told.title(), Stream.of(role, told.role() == null ? "" : told.role(), term(told),
                told.cost() == null ? "" : texts.cost(Typography.money(told.cost()))).filter(each -> !each.isBlank()).collect(Collectors.joining(", ")));
    }

    private static String term(Told told) {
        return Stream.of(told.starts(), told.ends()).filter(day -> day != null).map(PolishDates::inDigits).collect(Collectors.joining("–"));
    }

    /** Tells whoever asked that an answer came; empty when their address is not known. */
    Optional<Message> answered(ConsentRequest request, String teryt, Map<Reply, Integer> replies) {
        return account(request.askedBy()).flatMap(Account::address).map(to -> new Message(to, POLISH, texts.answeredSubject(request.institutionName()), List.of(texts.greeting(),
                texts.answered(request.institutionName(), replies.getOrDefault(Reply.ACCEPTED, 0), replies.getOrDefault(Reply.WITH_CHANGE, 0), replies.getOrDefault(Reply.DECLINED, 0)),
                texts.see(), address + "/powiaty/" + teryt + "/zgody"), texts.pomost()));
    }

    private Optional<Account> account(String username) {
        return accounts.byUsername(username);
    }
}
