package pl.pomost.consultation.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.consultation.ConsultationRemark;
import pl.pomost.consultation.Handling;
import pl.pomost.consultation.Handling.Visibility;
import pl.pomost.consultation.HeldReason;
import pl.pomost.consultation.RemarkDecision;
import pl.pomost.consultation.RemarkState;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form in which a remark is read, shown or held back, and answered. What is begun can be finished later; a decision and its words go together. */
final class HandlingForm {

    private static final String SHOW = "tak";
    private static final int LINE = 300;
    private static final int MOST_LETTERS = 20_000;

    private final FormReading reading;
    private final Handling handling;

    HandlingForm(Submitted typed, ConsultationRemark remark, ConsultationTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        Optional<Visibility> visibility = reading.field("pokazac", texts.show()).oneOf(visibilities(texts)).map(code -> HeldReason.of(code).map(Visibility::held).orElse(Visibility.SHOWN));
        Optional<String> translation = remark.isPolish() ? Optional.empty() : reading.field("tlumaczenie", texts.translation()).text(MOST_LETTERS);
        Optional<String> translator = remark.isPolish() ? Optional.empty() : reading.field("tlumaczyl", texts.translatedBy()).contact(LINE);
        Optional<String> polish = reading.field("odpowiedz-pl", remark.isPolish() ? texts.answerOnly() : texts.answerPl()).text(MOST_LETTERS);
        Optional<String> answer = remark.isPolish() ? polish : reading.field("odpowiedz", texts.answer()).text(MOST_LETTERS);
        Optional<String> decision = reading.field("decyzja", texts.decision()).oneOf(decisions(remark));
        handling = new Handling(visibility, translation, translator, answer, polish, decision);
        if (translation.isPresent() && translator.isEmpty()) {
            reading.refuse("tlumaczyl", texts.translatorMissing());
        }
        if (answer.isPresent() || polish.isPresent() || decision.isPresent() || remark.state() == RemarkState.PUBLISHED) {
            requireWhole(remark, texts);
        }
    }

    private void requireWhole(ConsultationRemark remark, ConsultationTexts texts) {
        if (handling.visibility().isEmpty()) {
            reading.refuse("pokazac", texts.showMissing());
        }
        if (handling.decision().isEmpty()) {
            reading.refuse("decyzja", texts.decisionMissing());
        }
        if (handling.answerPl().isEmpty()) {
            reading.refuse("odpowiedz-pl", remark.isPolish() ? texts.answerMissing() : texts.answerPolishMissing());
        }
        if (handling.answer().isEmpty() && !remark.isPolish()) {
            reading.refuse("odpowiedz", texts.answerForeignMissing());
        }
    }

    static List<Choice> visibilities(ConsultationTexts texts) {
        return List.of(new Choice(SHOW, texts.showYes()), new Choice(HeldReason.PERSONAL_DATA.code(), texts.holdPersonal()),
                new Choice(HeldReason.INSULT.code(), texts.holdInsult()), new Choice(HeldReason.ADVERT.code(), texts.holdAdvert()));
    }

    static List<Choice> decisions(ConsultationRemark remark) {
        return Choice.with(Stream.of(RemarkDecision.values()).map(each -> new Choice(each.word(), each.word())).toList(), remark.decision().stream().toList());
    }

    static Submitted filled(ConsultationRemark remark) {
        return Submitted.NOTHING.with("version", String.valueOf(remark.version()))
                .with("pokazac", remark.held().map(HeldReason::code).orElse(remark.state() == RemarkState.NEW ? "" : SHOW))
                .with("tlumaczenie", remark.translation().orElse("")).with("tlumaczyl", remark.translatedBy().orElse(""))
                .with("odpowiedz", remark.isPolish() ? "" : remark.answer().orElse("")).with("odpowiedz-pl", remark.polishAnswer().orElse(""))
                .with("decyzja", remark.decision().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    Handling handling() {
        return handling;
    }
}
