package dev.partnercenter.internal.http;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * How the service pages a collection.
 *
 * @param isByOffset whether pages are counted on where the answer has neither link nor token
 * @param seekParameter the parameter that goes with the token of a page
 * @param isNotReadyWithoutContent whether an answer without content says that there is nothing to be had yet
 * @param continuesAt another address of the same collection, which links may lead to; null if there is none
 */
record PageRules(
        boolean isByOffset,
        String seekParameter,
        boolean isNotReadyWithoutContent,
        @Nullable HttpUrl continuesAt) {
    static final PageRules USUAL = new PageRules(false, "seekOperation", false, null);

    PageRules byOffset() {
        return new PageRules(true, seekParameter, isNotReadyWithoutContent, continuesAt);
    }

    PageRules seekBy(String parameter) {
        return new PageRules(isByOffset, parameter, isNotReadyWithoutContent, continuesAt);
    }

    PageRules noContentMeansNotReady() {
        return new PageRules(isByOffset, seekParameter, true, continuesAt);
    }

    PageRules continuesAt(HttpUrl address) {
        return new PageRules(isByOffset, seekParameter, isNotReadyWithoutContent, address);
    }
}
