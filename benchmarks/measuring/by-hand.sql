-- SPDX-License-Identifier: EPL-2.0
--
-- The KPIs of shop.journey as somebody who knows DuckDB would ask for them: rows that are there twice are dropped once, then
-- one statement for each KPI. EVENTS, FROM and UNTIL are put in by Measuring.java.

-- read
CREATE TEMP TABLE events AS
SELECT DISTINCT "user", visit, CAST("at" AS TIMESTAMP) AS "at", event, medium, CAST(price AS DECIMAL(18, 2)) AS price, device,
  CAST(quantity AS INTEGER) AS quantity, CAST(total AS DECIMAL(18, 2)) AS total, CAST(stars AS INTEGER) AS stars
FROM EVENTS;

-- Funnel
WITH e AS (SELECT "user", "at", event FROM events WHERE "at" >= FROM AND "at" < UNTIL),
  s0 AS (SELECT *, CASE WHEN event = 'Landed' THEN "at" END AS t0 FROM e),
  s1 AS (SELECT *, CASE WHEN event = 'Viewed' THEN max(t0) OVER w END AS t1 FROM s0 WINDOW w AS (PARTITION BY "user" ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
  s2 AS (SELECT *, CASE WHEN event = 'Carted' THEN max(t1) OVER w END AS t2 FROM s1 WINDOW w AS (PARTITION BY "user" ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
  s3 AS (SELECT *, CASE WHEN event = 'Checked' THEN max(t2) OVER w END AS t3 FROM s2 WINDOW w AS (PARTITION BY "user" ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
  s4 AS (SELECT *, CASE WHEN event = 'Paid' THEN max(t3) OVER w END AS t4 FROM s3 WINDOW w AS (PARTITION BY "user" ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
  s5 AS (SELECT *, CASE WHEN event = 'Reviewed' THEN max(t4) OVER w END AS t5 FROM s4 WINDOW w AS (PARTITION BY "user" ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
  u AS (SELECT "user", min(t0) <= UNTIL - INTERVAL 7 DAY AS closed, bool_or("at" - t5 <= INTERVAL 7 DAY) AS done FROM s5 GROUP BY "user" HAVING min(t0) IS NOT NULL)
SELECT count(*) FILTER (done) / count(*) FROM u WHERE closed;

-- Views
SELECT count(*) FROM events WHERE event = 'Viewed' AND "at" >= FROM AND "at" < UNTIL;

-- Viewers
SELECT count(DISTINCT "user") FROM events WHERE event = 'Viewed' AND "at" >= FROM AND "at" < UNTIL;

-- Visits
SELECT count(DISTINCT visit) FROM events WHERE event = 'Viewed' AND "at" >= FROM AND "at" < UNTIL;

-- Orders
SELECT count(*) FROM events WHERE event = 'Paid' AND "at" >= FROM AND "at" < UNTIL;

-- Buyers
SELECT count(DISTINCT "user") FROM events WHERE event = 'Paid' AND "at" >= FROM AND "at" < UNTIL;

-- Revenue
SELECT sum(total) FROM events WHERE event = 'Paid' AND "at" >= FROM AND "at" < UNTIL;

-- Basket
SELECT sum(total) / count(*) FROM events WHERE event = 'Paid' AND "at" >= FROM AND "at" < UNTIL;

-- MeanPrice
SELECT avg(price) FROM events WHERE event = 'Viewed' AND "at" >= FROM AND "at" < UNTIL;

-- MedianPrice
SELECT median(CAST(price AS DOUBLE)) FROM events WHERE event = 'Viewed' AND "at" >= FROM AND "at" < UNTIL;

-- PhoneViews
SELECT count(*) FILTER (device = 'phone') / count(*) FROM events WHERE event = 'Viewed' AND "at" >= FROM AND "at" < UNTIL;

-- Dear
SELECT max(price) FROM events WHERE event = 'Viewed' AND "at" >= FROM AND "at" < UNTIL;

-- GoodReviews
SELECT count(*) FILTER (stars >= 4) / count(*) FROM events WHERE event = 'Reviewed' AND "at" >= FROM AND "at" < UNTIL;

-- Conversion
WITH e AS (SELECT "user", "at", event FROM events WHERE event IN ('Viewed', 'Paid') AND "at" >= FROM AND "at" < UNTIL),
  s AS (SELECT *, max(CASE WHEN event = 'Viewed' THEN "at" END) OVER (PARTITION BY "user" ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS t FROM e),
  u AS (SELECT "user", min("at") FILTER (event = 'Viewed') AS first, bool_or(event = 'Paid' AND "at" - t <= INTERVAL 7 DAY) AS done FROM s GROUP BY "user")
SELECT count(*) FILTER (done) / count(*) FROM u WHERE first <= UNTIL - INTERVAL 7 DAY;

-- SessionConversion
WITH e AS (SELECT visit, "at", event FROM events WHERE event IN ('Viewed', 'Paid') AND "at" >= FROM AND "at" < UNTIL),
  s AS (SELECT *, max(CASE WHEN event = 'Viewed' THEN "at" END) OVER (PARTITION BY visit ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS t FROM e),
  u AS (SELECT visit, min("at") FILTER (event = 'Viewed') AS first, bool_or(event = 'Paid' AND "at" - t <= INTERVAL 1 DAY) AS done FROM s GROUP BY visit)
SELECT count(*) FILTER (done) / count(*) FROM u WHERE first <= UNTIL - INTERVAL 1 DAY;

-- TimeToBuy
WITH e AS (SELECT "user", "at", event FROM events WHERE event IN ('Viewed', 'Paid') AND "at" >= FROM AND "at" < UNTIL),
  s AS (SELECT *, CASE WHEN event = 'Paid' THEN "at" - max(CASE WHEN event = 'Viewed' THEN "at" END) OVER (PARTITION BY "user" ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) END AS took FROM e),
  u AS (SELECT "user", min("at") FILTER (event = 'Viewed') AS first, arg_min(took, "at") FILTER (took <= INTERVAL 7 DAY) AS took FROM s GROUP BY "user")
SELECT median(epoch_us(took) / 1e6 / 86400) FROM u WHERE first <= UNTIL - INTERVAL 7 DAY;

-- Again
SELECT count(*) FILTER (n >= 2) / count(*) FROM (SELECT count(*) AS n FROM events WHERE event = 'Paid' AND "at" >= FROM AND "at" < UNTIL GROUP BY "user");

-- New
SELECT count(*) FROM (SELECT min("at") AS first FROM events WHERE event = 'Paid' GROUP BY "user") WHERE first >= FROM AND first < UNTIL;

-- Active
SELECT count(DISTINCT "user") FROM events WHERE event = 'Viewed' AND "at" >= UNTIL - INTERVAL 7 DAY AND "at" < UNTIL;

-- ByChannel
SELECT sum(n) FROM (SELECT medium, count(*) AS n FROM events WHERE event = 'Paid' AND "at" >= FROM AND "at" < UNTIL GROUP BY medium);

-- Abandoned
SELECT 1 - (SELECT count(DISTINCT visit) FROM events WHERE event = 'Checked' AND "at" >= FROM AND "at" < UNTIL)
  / (SELECT count(DISTINCT visit) FROM events WHERE event = 'Carted' AND "at" >= FROM AND "at" < UNTIL);

-- Stages
WITH u AS (SELECT "user", arg_max(event, "at") AS last,
    min("at") FILTER (event = 'Landed') AS a0, max("at") FILTER (event = 'Viewed') AS b1, min("at") FILTER (event = 'Viewed') AS a1, max("at") FILTER (event = 'Carted') AS b2,
    min("at") FILTER (event = 'Carted') AS a2, max("at") FILTER (event = 'Checked') AS b3, min("at") FILTER (event = 'Checked') AS a3, max("at") FILTER (event = 'Paid') AS b4,
    min("at") FILTER (event = 'Paid') AS a4, max("at") FILTER (event = 'Reviewed') AS b5 FROM events GROUP BY "user")
SELECT count(a0) + count(a1) + count(a2) + count(a3) + count(a4) + count(b5), count(*) FILTER (b1 >= a0), count(*) FILTER (b2 >= a1), count(*) FILTER (b3 >= a2), count(*) FILTER (b4 >= a3),
  count(*) FILTER (b5 >= a4), count(*) FILTER (last = 'Landed'), count(*) FILTER (last = 'Viewed'), count(*) FILTER (last = 'Carted'), count(*) FILTER (last = 'Checked'),
  count(*) FILTER (last = 'Paid'), count(*) FILTER (last = 'Reviewed') FROM u;

-- Quality
SELECT count(*), count(*) FILTER ("user" IS NULL), count(*) FILTER (visit IS NULL), count(*) FILTER ("at" IS NULL), count(*) FILTER (event NOT IN ('Landed', 'Viewed', 'Carted', 'Checked', 'Paid', 'Reviewed')),
  count(*) FILTER (medium NOT IN ('organic', 'cpc', 'mail')), count(*) FILTER (event = 'Viewed' AND device NOT IN ('phone', 'desktop', 'tablet')), min("at"), max("at") FROM events;
