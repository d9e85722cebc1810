# SPDX-License-Identifier: EPL-2.0
"""The six-step funnel of shop.journey in plain pandas, for comparison. Arguments: a CSV file, the first and the last moment of the window."""
import sys
import time

import pandas

STEPS = ["Landed", "Viewed", "Carted", "Checked", "Paid", "Reviewed"]
WITHIN = pandas.Timedelta(days=7)

begin = time.time()
opened, closes = (pandas.Timestamp(moment, tz="UTC") for moment in sys.argv[2:4])
events = pandas.read_csv(sys.argv[1]).drop_duplicates()
events["at"] = pandas.to_datetime(events["at"], utc=True)
events = events[(events["at"] >= opened) & (events["at"] < closes)]
events = events.sort_values("at", kind="stable")
first = events[events["event"] == STEPS[0]]
entered = first.groupby("user")["at"].min()
closed = entered[entered <= closes - WITHIN].index
chains = first.assign(start=first["at"])[["user", "at", "start"]]
for step in STEPS[1:]:
    reached = events[events["event"] == step][["user", "at"]]
    chains = pandas.merge_asof(reached, chains, on="at", by="user").dropna()
done = chains[chains["at"] - chains["start"] <= WITHIN]["user"].unique()
share = pandas.Index(done).isin(closed).sum() / len(closed)
print("%.6f %.1f" % (share, time.time() - begin))
