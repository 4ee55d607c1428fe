package pl.pomost.workshop.web;

import java.util.List;
import pl.pomost.workshop.Channels;

/** A channel with its sign and words. */
record ChannelChoice(String value, String icon, boolean chosen) {

    static List<ChannelChoice> all(String chosen) {
        return of(Channels.ALL, chosen);
    }

    static List<ChannelChoice> of(List<String> channels, String chosen) {
        return channels.stream().map(channel -> new ChannelChoice(channel, icon(channel), channel.equals(chosen))).toList();
    }

    static String icon(String channel) {
        return switch (channel) {
            case Channels.DEVICE -> "phone";
            case Channels.SCRIBE -> "pencil";
            default -> "paper";
        };
    }
}
