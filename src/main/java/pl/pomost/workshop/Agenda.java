package pl.pomost.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.shared.DomainClock;

/** The activities of a workshop as they follow one another; what runs at the same time is one item. */
public record Agenda(Optional<LocalDate> date, Optional<LocalTime> begin, List<Item> items) {

    /**
     * One item: an activity of all, or the tables that work at the same time.
     *
     * @param code   of the activity; of the tables, what their codes have in common
     * @param before minutes from the beginning
     */
    public record Item(String code, String title, int before, int minutes, List<Activity> activities, Optional<ActivityTemplate> template) {

        public boolean isBreak() {
            return activities.get(0).kind().filter(ActivityTemplate.BREAK::equals).isPresent();
        }

        /** Whether it is done at several tables at once. */
        public boolean isParallel() {
            return activities.get(0).parallelGroup().isPresent();
        }

        public boolean has(UUID activity) {
            return activities.stream().anyMatch(one -> one.id().equals(activity));
        }

        /** The table of an area; the activity itself when all do it together. */
        public Optional<Activity> tableOf(Optional<String> area) {
            return isParallel() ? activities.stream().filter(one -> one.area().equals(area)).findFirst() : Optional.of(activities.get(0));
        }
    }

    /** @param template the scenario's activity for a code, when the scenario has it */
    static Agenda of(Workshop workshop, List<Activity> activities, Function<String, Optional<ActivityTemplate>> template) {
        var items = new ArrayList<Item>();
        int before = 0;
        for (Activity activity : activities) {
            Item last = items.isEmpty() ? null : items.get(items.size() - 1);
            if (last != null && activity.parallelGroup().isPresent() && last.code().equals(activity.templateCode())) {
                last.activities().add(activity);
                continue;
            }
            Optional<ActivityTemplate> found = template.apply(activity.templateCode());
            items.add(new Item(activity.templateCode(), title(activity, found), before, activity.minutes(), new ArrayList<>(List.of(activity)), found));
            before += activity.minutes();
        }
        return new Agenda(workshop.heldOn(), workshop.starts().map(LocalTime::parse), items);
    }

    private static String title(Activity activity, Optional<ActivityTemplate> template) {
        return activity.parallelGroup().isPresent() ? template.map(found -> withoutTable(found.title().pl())).orElse(activity.title()) : activity.title();
    }

    /** "Karty działań: {area}" is called "Karty działań" where it stands for all tables. */
    public static String withoutTable(String title) {
        return title.replaceAll("\\s*[«„“\"]?\\{area}[»”\"]?", "").replaceAll(":$", "");
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** An activity by its own code. */
    Optional<Activity> activity(String code) {
        return items.stream().flatMap(item -> item.activities().stream()).filter(activity -> activity.code().equals(code)).findFirst();
    }

    /** The hour at which an item begins, when the hour of the workshop is known. */
    public Optional<LocalTime> hourOf(Item item) {
        return begin.map(hour -> hour.plusMinutes(item.before()));
    }

    /** The planned beginning of an activity; midnight of the day, or of the first day there is, when no more is known. */
    Instant startOf(Activity activity) {
        int before = items.stream().filter(item -> item.has(activity.id())).mapToInt(Item::before).findFirst().orElse(0);
        LocalTime hour = begin.map(start -> start.plusMinutes(before)).orElse(LocalTime.MIDNIGHT);
        return date.orElse(LocalDate.EPOCH).atTime(hour).atZone(DomainClock.ZONE).toInstant();
    }
}
