package pl.pomost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.agreement.AnswerKind;
import pl.pomost.agreement.DispatchKind;
import pl.pomost.agreement.RoundKind;
import pl.pomost.agreement.VoiceKind;
import pl.pomost.practice.Usefulness;
import pl.pomost.review.Opinion;
import pl.pomost.shared.JsonColumns;

/** The data file that says what groups of the demo agree on, what teams answer to it and what they take over from each other. What may be missing is null. All of it is made up. */
record AgreementScript(List<Draft> drafts, List<Sent> sent, List<Taken> taken, PracticeScript.Offer waiting, List<DemoNetwork.Thread> threads) {

    /** @param wanted what the new version says otherwise, by part */
    record Draft(String group, String by, String standard, String changes, Map<String, String> wanted, List<Suggested> suggestions, List<Commented> comments, List<Asked> opinions, Round round) {
    }

    /** @param accepted whether it was taken over; missing where nobody has decided */
    record Suggested(String by, String part, String wanted, String reason, Boolean accepted, String why) {
    }

    record Commented(String by, String part, String words) {
    }

    record Asked(String expert, String question, int days, Opinion.Stance stance, String words) {
    }

    /** Where everybody has spoken and the wording passes, its result is found by itself. */
    record Round(RoundKind kind, int days, List<Voice> voices) {
    }

    record Voice(String by, VoiceKind choice, String reason) {
    }

    /** @param group and {@code standard}: missing where ROPS sends, or where no standard is sent */
    record Sent(String by, String group, DispatchKind kind, String standard, int version, String area, String title, String words, int days, List<Answer> answers) {
    }

    record Answer(String powiat, AnswerKind answer, String words) {

        Optional<String> said() {
            return Optional.ofNullable(words);
        }
    }

    /** @param useful what the powiat says of it; missing where it says nothing yet */
    record Taken(String powiat, String practice, Usefulness useful) {
    }

    static AgreementScript read() {
        try (InputStream in = AgreementScript.class.getResourceAsStream("/demo/agreements.json")) {
            return JsonColumns.mapper().readValue(in, AgreementScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
