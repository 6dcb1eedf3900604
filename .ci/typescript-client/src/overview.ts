// Reads the overview as a front-end would, and names a representative as an agency would, with the client that is generated from the merged OpenAPI: every field named
// here is checked against it by the compiler, and every value against the public page that the founding data come from.
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import createClient from "openapi-fetch";
import type { paths } from "./api.js";

const [gateway, token] = process.argv.slice(2);
ok(gateway !== undefined && token !== undefined, "usage: node overview.js URL TOKEN");
const client = createClient<paths>({ baseUrl: gateway });
const poland = createClient<paths>({ baseUrl: gateway, headers: { Authorization: `Bearer ${token}` } });

const { data: overview, error, response } = await client.GET("/api/v1/overview", {
  params: { query: { validAt: "2016-06-01" } },
});
ok(overview !== undefined, `${response.status}: ${JSON.stringify(error)}`);

strictEqual(overview.validAt, "2016-06-01");
strictEqual(overview.body.shortName, "BSTF");
strictEqual(overview.body.founding.place, "Visby, Sweden");
strictEqual(overview.chairmanship.state, "in-force");
strictEqual(overview.chairmanship.term?.chair, "RU");
deepStrictEqual(
  overview.members.map((member) => member.code).toSorted(),
  ["DE", "DK", "EE", "FI", "IS", "LT", "LV", "NO", "PL", "RU", "SE"],
);
strictEqual(overview.observers.length, 7);
strictEqual(overview.meetings?.next?.id, "2016-09-planning");
const channels = overview.secretariat?.contactPoints?.flatMap((point) => point.channels) ?? [];
deepStrictEqual(
  channels.map((channel) => channel.e164 ?? channel.state),
  ["+74956670875", "+74956676896", "+74956670629", "+74992302580", "not-given"],
);
ok(overview.gaps.length > 0 && overview.gaps.length === overview.counts.gaps);

const { data: meeting } = await client.GET("/api/v1/meetings/{id}", {
  params: { path: { id: "2016-11-strategic" } },
});
strictEqual(meeting?.venue.city, "Moscow");

const naming = {
  params: { path: { code: "PL", firstDay: "2027-01-01" }, header: { "If-Match": "*" } },
  body: { state: "held" as const, person: { name: "Łucja Przykład" } },
};
const named = await poland.PUT("/api/v1/representatives/{code}/holders/{firstDay}", naming);
strictEqual(named.response.status, 201, JSON.stringify(named.error));
const ofDenmark = { ...naming, params: { ...naming.params, path: { ...naming.params.path, code: "DK" } } };
const foreign = await poland.PUT("/api/v1/representatives/{code}/holders/{firstDay}", ofDenmark);
deepStrictEqual([foreign.response.status, foreign.error?.code], [403, "not-your-own"]);
const nobody = await client.PUT("/api/v1/representatives/{code}/holders/{firstDay}", naming);
deepStrictEqual([nobody.response.status, nobody.error?.code], [401, "token-required"]);

console.log(
  `${overview.body.name} on ${overview.validAt}: ${overview.members.length} members, ` +
    `${overview.observers.length} observers, ${overview.counts.gaps} gaps`,
);
