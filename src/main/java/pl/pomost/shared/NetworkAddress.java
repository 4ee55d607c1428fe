package pl.pomost.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** By what a network is counted. Of the newer addresses one customer has a whole network, and each device takes as many as it likes. */
public final class NetworkAddress {

    /** What one customer is given of the newer addresses, in bytes. */
    private static final int NETWORK = 8;

    private NetworkAddress() {
    }

    /** The address itself, or the network that a newer address belongs to. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] parts = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(parts, Math.min(parts.length, NETWORK)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
