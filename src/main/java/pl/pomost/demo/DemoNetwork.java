package pl.pomost.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.network.ContactDraft;
import pl.pomost.network.MeetingDraft;
import pl.pomost.network.QuestionDraft;
import pl.pomost.shared.JsonColumns;

/** The data file of what goes on between the powiats of the demo. Null stands where nothing is said. */
record DemoNetwork(List<Meeting> meetings, List<Thread> threads, List<Contact> contacts, List<Question> questions) {

    record Meeting(String group, String by, String title, String day, String from, String to, String place, String link, List<String> agenda, String secretary, List<String> present,
            String guests, String minutes, List<Decision> decisions) {

        MeetingDraft draft() {
            return new MeetingDraft(title, LocalDate.parse(day), Optional.of(LocalTime.parse(from)), Optional.of(LocalTime.parse(to)), Optional.ofNullable(place), Optional.ofNullable(link), agenda,
                    Optional.ofNullable(secretary));
        }
    }

    record Decision(String text, String owner, String due) {
    }

    record Thread(String group, String topic, String about, @JsonProperty("about_address") String aboutAddress, List<Post> posts) {
    }

    /** @param mentions user names of those who are called; null for nobody */
    record Post(String by, String text, Set<String> mentions) {

        Set<String> called() {
            return Optional.ofNullable(mentions).orElse(Set.of());
        }
    }

    record Contact(String powiat, String office, String matter, String area, String person, String phone, String mail, String place, String hours, List<String> languages, boolean open) {

        ContactDraft draft() {
            return new ContactDraft(office, matter, Optional.ofNullable(area), Optional.ofNullable(person), Optional.ofNullable(phone), Optional.ofNullable(mail), Optional.ofNullable(place),
                    Optional.ofNullable(hours), languages, open);
        }
    }

    record Question(String by, String title, String text, String area, String powiat, @JsonProperty("answered_by") String answeredBy, String answer, boolean published) {

        QuestionDraft draft() {
            return new QuestionDraft(title, text, Optional.of(area), Optional.of(powiat));
        }
    }

    static DemoNetwork read() {
        try (InputStream in = DemoNetwork.class.getResourceAsStream("/demo/network.json")) {
            return JsonColumns.mapper().readValue(in, DemoNetwork.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
