package dev.partnercenter.simulator.internal.graph.groups;

import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An object that a body names by its address, which must be one of this cloud. */
final class Reference {

    private static final String NAME = "@odata.id";
    private static final Pattern OBJECT = Pattern.compile(
            "/(directoryObjects|users|groups)(/|\\('?)(?<id>[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})('?\\))?");

    private Reference() {}

    /** The id of the object that the body names. */
    static String of(GraphCall call) {
        String address = Json.text(call.body(), NAME);
        if (address == null) {
            throw GraphError.BAD_REQUEST.because("The property '" + NAME + "' is missing from the payload.");
        }
        return id(call, address);
    }

    /** The id in an address. */
    static String id(GraphCall call, String address) {
        if (!address.startsWith(call.root() + "/")) {
            throw GraphError.BAD_REQUEST.because(
                    "Invalid URL in '" + NAME + "': it must start with " + call.root() + ".");
        }
        Matcher matcher = OBJECT.matcher(address.substring(call.root().length()));
        if (!matcher.matches()) {
            throw GraphError.BAD_REQUEST.because("Invalid object identifier in '" + NAME + "'.");
        }
        return matcher.group("id");
    }
}
