package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.scenario.CardType;
import pl.pomost.shared.Identified;
import pl.pomost.shared.Secret;
import pl.pomost.workshop.Refusal.Reason;

/** What somebody said in a workshop, in their own words: edited by nobody else. */
@Entity
public class Card extends Identified {

    /** What a redacted card says instead; the process file needs a text. */
    static final String REMOVED = "[treść usunięta]";
    static final String LATE = "late";
    static final String UNCHECKED = "unchecked";
    private static final String TRANSLATIONS = "translations";

    @JsonIgnore
    private UUID enrolmentId;
    @JsonIgnore
    private UUID workshopId;
    @JsonIgnore
    private UUID activityId;
    @JsonIgnore
    private int number;

    @JsonProperty("id")
    private String code;
    @JsonIgnore
    private UUID authorId;
    @JsonIgnore
    private UUID clusterId;

    private String area;

    private String type;

    private String text;

    private String lang = "pl";

    private String channel = "scribe";

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> fields = Map.of();
    @JsonIgnore
    private String redacted;

    @JsonIgnore
    @Enumerated(EnumType.STRING)
    private Held held;
    @JsonIgnore
    private String heldReason;

    /** Hash of what the phone keeps that wrote this nameless card; it tells nothing of whose phone that is. */
    @JsonIgnore
    private String editKey;

    protected Card() {
        // for Hibernate and for reading a process file
    }

    /** A new card of the workshop; the caller holds the workshop's lock, so the number is the next one. */
    static Card write(Workshop workshop, Activity activity, NewCard words, Optional<String> area) {
        var card = new Card();
        card.identify(words.id());
        card.enrolmentId = workshop.enrolmentId();
        card.workshopId = workshop.id();
        card.activityId = activity.id();
        card.number = workshop.nextCard();
        card.code = "%s-%03d".formatted(workshop.prefix(), card.number);
        card.authorId = words.author().orElse(null);
        card.area = area.orElse(null);
        card.type = words.type();
        card.text = words.text();
        card.lang = words.lang();
        card.channel = words.channel();
        card.fields = Map.copyOf(words.fields());
        if (workshop.isClosed()) {
            card.markLate();
        }
        return card;
    }

    /** Keeps it off the screens of all, or lets it be shown. */
    void hold(Optional<Held> why, Optional<String> reason) {
        held = why.orElse(null);
        heldReason = reason.orElse(null);
    }

    /** A nameless card can be mended by whoever shows this key again. Signed cards are known by their author. */
    void lock(String key) {
        editKey = authorId == null ? Secret.hash(key) : null;
    }

    /** Whether this guest wrote it, or shows the key of a nameless card. */
    boolean isOf(UUID guest, Optional<String> key) {
        return authorId == null ? editKey != null && key.map(Secret::hash).filter(editKey::equals).isPresent() : authorId.equals(guest);
    }

    /** Its hash; a signed card has none. */
    Optional<String> editKey() {
        return Optional.ofNullable(editKey);
    }

    /** It came when nobody was to write any more. */
    void markLate() {
        extra().put(LATE, BooleanNode.TRUE);
    }

    /** It was typed from paper, and nobody else has compared it with the paper yet. */
    void markUnchecked() {
        extra().put(UNCHECKED, BooleanNode.TRUE);
    }

    /** A second person has compared it. */
    void markChecked() {
        extra().remove(UNCHECKED);
    }

    /** The author puts it in other words. */
    void edit(String newText, Map<String, JsonNode> newFields) {
        Refusal.unless(redacted == null, Reason.ALREADY_REDACTED);
        if (!newText.equals(text)) {
            keep(translations().stream().map(each -> new Translation(each.lang(), each.text(), each.by(), true)).toList());
        }
        text = newText;
        fields = Map.copyOf(newFields);
    }

    /** Changes with the card's text and fields and with nothing else, so that a form can say what it began from. */
    public String mark() {
        return Integer.toHexString(31 * text.hashCode() + fields.hashCode());
    }

    /** Empties the fields that name a thing which is gone. */
    void unname(CardType type, String code) {
        var left = new LinkedHashMap<>(fields);
        left.entrySet().removeIf(field -> field.getValue().asText().equals(code) && type.field(field.getKey()).filter(each -> each.type().isReference()).isPresent());
        if (left.size() < fields.size()) {
            fields = Map.copyOf(left);
        }
    }

    /** Whoever signed it turned out to be this participant. */
    void signBy(UUID participant) {
        authorId = participant;
    }

    /** Takes the words away for good; what stays is the card, its number and the reason. */
    void redact(String reason) {
        Refusal.unless(redacted == null, Reason.ALREADY_REDACTED);
        text = REMOVED;
        fields = Map.of();
        extra().keySet().retainAll(Set.of(LATE));
        redacted = reason;
        editKey = null;
    }

    /** In the order in which they came; one for each language. */
    public List<Translation> translations() {
        return Translation.read(Optional.ofNullable(extra().get(TRANSLATIONS)));
    }

    /** Takes a translation in; one into the same language takes the place of the one before. */
    void translate(Translation translation) {
        Refusal.unless(redacted == null, Reason.ALREADY_REDACTED);
        keep(Stream.concat(translations().stream().filter(each -> !each.lang().equals(translation.lang())), Stream.of(translation)).toList());
    }

    private void keep(List<Translation> translations) {
        if (!translations.isEmpty()) {
            extra().put(TRANSLATIONS, Translation.write(translations));
        }
    }

    /** Goes where it belongs; in another activity it is in no group. */
    void moveTo(Activity activity, String newType, Optional<String> newArea) {
        if (!activity.id().equals(activityId)) {
            clusterId = null;
        }
        activityId = activity.id();
        type = newType;
        area = newArea.orElse(null);
    }

    void joinGroup(UUID cluster) {
        clusterId = cluster;
    }

    void leaveGroup() {
        clusterId = null;
    }

    /** Whether it came after its workshop had been closed. */
    public boolean isLate() {
        return extra().containsKey(LATE);
    }

    public boolean isUnchecked() {
        return extra().containsKey(UNCHECKED);
    }

    /** Enters a card of a process file, whose code says its number. */
    void enter(UUID enrolment, Activity activity, UUID author, UUID cluster, Map<String, JsonNode> newFields, String redaction) {
        identify(UUID.randomUUID());
        enrolmentId = enrolment;
        workshopId = activity.workshopId();
        activityId = activity.id();
        number = Integer.parseInt(code.substring(code.indexOf('-') + 1));
        authorId = author;
        clusterId = cluster;
        fields = newFields;
        redacted = redaction;
    }

    /** Why it is not shown to all; empty when it is. */
    public Optional<Held> held() {
        return Optional.ofNullable(held);
    }

    /** What its author is told of why it is not shown. */
    public Optional<String> heldReason() {
        return Optional.ofNullable(heldReason);
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public UUID activityId() {
        return activityId;
    }

    public int number() {
        return number;
    }

    public String code() {
        return code;
    }

    public Optional<UUID> authorId() {
        return Optional.ofNullable(authorId);
    }

    public Optional<UUID> clusterId() {
        return Optional.ofNullable(clusterId);
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public String type() {
        return type;
    }

    public String text() {
        return text;
    }

    public String lang() {
        return lang;
    }

    public String channel() {
        return channel;
    }

    public Map<String, JsonNode> fields() {
        return fields;
    }

    public Optional<String> redacted() {
        return Optional.ofNullable(redacted);
    }
}
