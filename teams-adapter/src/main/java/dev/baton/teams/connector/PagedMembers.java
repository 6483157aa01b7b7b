package dev.baton.teams.connector;

import com.microsoft.bot.schema.PagedMembersResult;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The pages of a roster, by a call of our own: the SDK's cannot be made past the first page, as its address has a gap. */
interface PagedMembers {

    /** The page after that of this token; the first one without it. */
    @GET("v3/conversations/{conversation}/pagedmembers")
    CompletableFuture<PagedMembersResult> page(
            @Path("conversation") String conversation, @Query("continuationToken") @Nullable String from);
}
