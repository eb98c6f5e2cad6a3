import { useQueryClient } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import type { ReactElement } from "react";
import { useChanges, useRead } from "../backend/queries";
import { forgetAllButProfile } from "../backend/tags";
import { LockScreen } from "../features/lock/LockScreen";
import { DemoBand } from "./DemoBand";
import { forgetAnnounced } from "./forget-announced";
import { FullDiskBand } from "./FullDiskBand";
import { OtherLanguage } from "./OtherLanguage";
import { Shell } from "./Shell";
import { useLockedSince } from "./use-locked-since";
import { Waiting } from "./Waiting";

/** Once in the life of a computer: not carried along otherwise. */
const FoundingScreen = lazy(() => import("../features/founding/FoundingScreen"));

/** The library waits for so long before it reads the first thing aloud, and a little. */
const ANNOUNCED_AFTER_MS = 250;

/** Decides whether one stands in front of the lock or behind it. */
export function Gate(): ReactElement {
  const client = useQueryClient();
  const status = useRead("profile_status", {});
  useChanges();

  const profile = status.data;
  const open = profile?.state === "open";

  // With the door shut no name stays in memory or in the page. Also on the way in, so that nothing older than the unlocking
  // is shown.
  useEffect(() => {
    if (!open) forgetAllButProfile(client);
    // What was read aloud in front of the door names things that are gone behind it, and the other way round. What was on its
    // way comes a moment later.
    forgetAnnounced();
    const later = setTimeout(forgetAnnounced, ANNOUNCED_AFTER_MS);
    return () => {
      clearTimeout(later);
    };
  }, [open, client]);

  const { since, noteLocking } = useLockedSince(open);

  const lookAgain = (): void => {
    void status.refetch();
  };

  return (
    <>
      {profile?.demo === true && <DemoBand />}
      {profile?.disk_full === true && <FullDiskBand />}
      {status.error !== null ? (
        <LockScreen status={status.error} otherLanguage={<OtherLanguage />} onLookAgain={lookAgain} />
      ) : profile === undefined ? (
        <Waiting />
      ) : profile.state === "open" ? (
        <Shell profile={profile} onLocking={noteLocking}>
          <Outlet />
        </Shell>
      ) : profile.state === "missing" ? (
        <Suspense fallback={<Waiting />}>
          <FoundingScreen departments={profile.departments} otherLanguage={<OtherLanguage />} onLookAgain={lookAgain} />
        </Suspense>
      ) : (
        <LockScreen status={profile.state} since={since} otherLanguage={<OtherLanguage />} onLookAgain={lookAgain} />
      )}
    </>
  );
}
