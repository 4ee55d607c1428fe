package pl.pomost.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.action.Action;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.plan.PlanFacts.Text;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.workshop.Card;

/** Chapters, texts and the document as completeness sees them. */
final class WritingFacts {

    private static final String RECORD = "record";
    private static final String MAKE_UP = "make_up";

    private WritingFacts() {
    }

    static PlanFacts.Writing of(PlanMaterial material, PlanDocument document) {
        MakeUp makeUp = MakeUp.of(material.setting().scenario(), material.setting().plan());
        return new PlanFacts.Writing(material.setting().scenario().planChapters().stream().map(chapter -> new PlanFacts.Chapter(chapter.number(),
                chapter.title(), chapter.required(), isFilled(chapter, material, document), makeUp.reason(chapter))).toList(), texts(material), Optional.of(document),
                material.setting().plan().map(Plan::fewShown).orElse(List.of()), FewInTexts.ownFew(material));
    }

    /** Its Polish texts are written and it says more than that something is missing. */
    private static boolean isFilled(ChapterTemplate chapter, PlanMaterial material, PlanDocument document) {
        Optional<Plan> plan = material.setting().plan();
        if (chapter.code().equals(RECORD)) {
            return plan.flatMap(Plan::title).isPresent() && plan.flatMap(Plan::period).isPresent();
        }
        boolean written = NarrativeText.of(chapter, material.setting().scenario()).stream().filter(NarrativeText::isPolish)
                .allMatch(text -> material.setting().text(text.key()).isPresent());
        return written && !beginsWithAGap(chapter, document) && document.chapters().stream().filter(section -> section.id().equals(Outline.idOf(chapter))).flatMap(Section::withDescendants)
                .flatMap(section -> section.blocks().stream()).anyMatch(block -> !(block instanceof Note));
    }

    /** A chapter that says first of all that something is missing reads as unfinished, whatever tables follow. */
    private static boolean beginsWithAGap(ChapterTemplate chapter, PlanDocument document) {
        return document.chapters().stream().filter(section -> section.id().equals(Outline.idOf(chapter))).flatMap(section -> section.blocks().stream().limit(1))
                .anyMatch(block -> block instanceof Note note && note.kind() == Note.Kind.MISSING);
    }

    static List<Text> texts(PlanMaterial material) {
        List<Text> texts = new ArrayList<>();
        material.setting().texts().forEach((key, words) -> add(texts, "narrative", key, words));
        material.setting().plan().ifPresent(plan -> add(texts, MAKE_UP, "Układ planu", words(plan)));
        material.room().workshops().forEach(workshop -> workshop.summary().ifPresent(words -> add(texts, "workshop", String.valueOf(workshop.stage()), words)));
        material.room().clusters().forEach(group -> add(texts, "group", group.code(), group.title()));
        material.room().cards().stream().filter(card -> card.redacted().isEmpty()).forEach(card -> add(texts, "card", card.code(), words(card)));
        material.situation().resources().forEach(resource -> add(texts, "resource", resource.code(), joined(Stream.of(Optional.of(resource.name()),
                resource.forWhom(), resource.sustainability(), resource.note()))));
        material.situation().dataPoints().forEach(point -> add(texts, "data_point", point.code(), joined(Stream.of(Optional.of(point.indicator()), point.caveat(), point.source()))));
        material.situation().diagnosis().forEach(entry -> add(texts, "diagnosis", entry.code(), words(entry)));
        material.situation().assessments().forEach(assessment -> add(texts, "standard", assessment.standard(), assessment.comment().orElse("")));
        material.course().visions().forEach(vision -> add(texts, "vision", vision.area().orElse(""), vision.text()));
        material.course().goals().forEach(goal -> add(texts, "goal", goal.code(), joined(Stream.of(Optional.of(goal.title()), goal.text(), goal.measure()))));
        material.course().actions().forEach(action -> add(texts, "action", action.code(), words(action)));
        material.course().indicators().forEach(indicator -> add(texts, "indicator", indicator.code(), joined(Stream.of(Optional.of(indicator.name()), indicator.source(), indicator.comment()))));
        material.course().risks().forEach(risk -> add(texts, "risk", risk.code(), joined(Stream.of(Optional.of(risk.description()), risk.prevention()))));
        material.course().postulates().forEach(postulate -> add(texts, "postulate", postulate.code(), joined(Stream.of(Optional.of(postulate.text()), postulate.justification()))));
        return texts;
    }

    private static void add(List<Text> texts, String kind, String code, String words) {
        if (words != null && !words.isBlank()) {
            texts.add(new Text(kind, code, words));
        }
    }

    private static String words(Plan plan) {
        return joined(Stream.concat(plan.leftOutChapters().stream().map(each -> Optional.of(each.reason())),
                plan.annexes().stream().flatMap(annex -> Stream.of(Optional.of(annex.title()), annex.what()))));
    }

    private static String words(Card card) {
        return card.text() + "\n" + card.fields().values().stream().filter(JsonNode::isTextual).map(JsonNode::asText).collect(Collectors.joining("\n"));
    }

    private static String words(DiagnosisEntry entry) {
        String lists = Stream.concat(entry.causes().stream(), entry.effects().stream()).collect(Collectors.joining("\n"));
        return joined(Stream.of(Optional.of(entry.title()), entry.description(), Optional.of(lists), entry.competenceNote(), entry.gapPlan(), entry.statusReason()));
    }

    private static String words(Action action) {
        return joined(Stream.of(Optional.of(action.title()), action.description(), action.targetGroup(), action.place(), action.sustainability()));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }
}
