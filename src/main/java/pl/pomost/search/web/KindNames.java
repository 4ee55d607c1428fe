package pl.pomost.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.process.FindableKind;

/** What each kind of hit is called. */
@ApplicationScoped
class KindNames {

    private final SearchTexts texts;

    KindNames(SearchTexts texts) {
        this.texts = texts;
    }

    String of(FindableKind kind) {
        return switch (kind) {
            case PLAN -> texts.plan();
            case DIAGNOSIS -> texts.diagnosis();
            case RESOURCE -> texts.resource();
            case VISION -> texts.vision();
            case GOAL -> texts.goal();
            case ACTION -> texts.action();
            case INDICATOR -> texts.indicator();
            case RISK -> texts.risk();
            case POSTULATE -> texts.postulate();
            case STANDARD -> texts.standard();
            case PRACTICE -> texts.practice();
            case PUBLISHED_ACTION -> texts.publishedAction();
            case THREAD -> texts.thread();
            case QUESTION -> texts.question();
            case AGREEMENT -> texts.agreement();
            case DOCUMENT -> texts.document();
            case CONTACT -> texts.contact();
        };
    }
}
