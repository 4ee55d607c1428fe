package pl.pomost.shared;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which participants read Pomost. Plain Polish differs from Polish only in texts of the scenario that have an easy-to-read form. */
public enum Language {
    PL("pl", "pl", "Polski"), PLAIN("plain", "pl", "Prosto"), UK("uk", "uk", "Українська"), EN("en", "en", "English");

    /** Where a person's choice is kept on their device. */
    public static final String COOKIE = "jezyk";
    private static final String KEPT = "pomost.language";

    private final String code;
    private final Locale locale;
    private final String ownName;

    Language(String code, String tag, String ownName) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** As addresses, the cookie and the scenario name it: {@code pl}, {@code plain}, {@code uk}, {@code en}. */
    public String code() {
        return code;
    }

    /** For {@code lang=}: {@code pl}, {@code uk}, {@code en}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The language of the request that is being answered; Polish when there is none. */
    public static Language current() {
        return request().map(Language::of).orElse(PL);
    }

    /** What the account says, unless this device has said something else. */
    public static void prefer(Language accounts) {
        request().filter(routing -> chosen(routing).isEmpty()).ifPresent(routing -> routing.put(KEPT, accounts));
    }

    private static Optional<RoutingContext> request() {
        boolean answering = Arc.container() != null && Arc.container().requestContext().isActive();
        return answering ? Optional.ofNullable(Arc.container().instance(CurrentVertxRequest.class).get().getCurrent()) : Optional.empty();
    }

    /** The language of a request: chosen on this device, kept with the account, or spoken by the browser. */
    public static Language of(RoutingContext routing) {
        Language known = routing.get(KEPT);
        if (known == null) {
            known = chosen(routing).or(() -> spoken(routing)).orElse(PL);
            routing.put(KEPT, known);
        }
        return known;
    }

    private static Optional<Language> chosen(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(COOKIE)).map(Cookie::getValue).flatMap(Language::of);
    }

    /** The first language of the browser that there is; nobody's browser asks for plain Polish. */
    private static Optional<Language> spoken(RoutingContext routing) {
        return routing.acceptableLanguages().stream().map(LanguageHeader::tag).filter(tag -> tag != null).flatMap(tag -> of(tag).stream()).findFirst();
    }
}
