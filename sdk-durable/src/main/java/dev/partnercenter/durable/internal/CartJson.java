package dev.partnercenter.durable.internal;

import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.spi.ModelJson;
import java.nio.charset.StandardCharsets;

/** Carts as the journal keeps them. */
public final class CartJson {
    private CartJson() {}

    /** {@return the JSON of a cart} */
    public static String write(Cart cart) {
        return new String(ModelJson.write(cart), StandardCharsets.UTF_8);
    }

    /** {@return the cart of a JSON} */
    static Cart read(String json) {
        return ModelJson.toModel(ModelJson.readObject(json.getBytes(StandardCharsets.UTF_8)), Cart.class);
    }

    /** {@return whether two carts buy the same, whatever the order of their properties} */
    public static boolean same(String json, String other) {
        return json.equals(other)
                || ModelJson.readObject(json.getBytes(StandardCharsets.UTF_8))
                        .equals(ModelJson.readObject(other.getBytes(StandardCharsets.UTF_8)));
    }
}
