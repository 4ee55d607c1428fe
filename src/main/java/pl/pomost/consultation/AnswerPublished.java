package pl.pomost.consultation;

import java.util.UUID;

/**
 * An answer was published to somebody who asked for it by e-mail. Fired inside the transaction of the publishing.
 *
 * @param place    whose consultation it is
 * @param code     of the remark
 * @param address  where the answer goes
 * @param lang     of the answer
 * @param decision in Polish
 */
public record AnswerPublished(UUID remark, PublicPlace place, String code, String address, String lang, String answer, String decision) {

    /**
     * @param powiat full name
     * @param page   address of the public page, from the root of this service
     */
    public record PublicPlace(String powiat, String page) {
    }
}
